import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createViewStore } from './state/viewStore'
import { App } from './ui/App'
import { KioskProvider } from './ui/KioskProvider'
import { LanguageProvider } from './ui/LanguageProvider'
import './ui/fonts.css'
import './ui/app.css'

const root = document.getElementById('atlas')
if (!root) throw new Error('index.html has no element with the id "atlas"')
const store = createViewStore(window)
createRoot(root).render(
  <StrictMode>
    <LanguageProvider store={store}>
      <KioskProvider store={store}>
        <App store={store} />
      </KioskProvider>
    </LanguageProvider>
  </StrictMode>,
)
