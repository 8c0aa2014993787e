import { lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { createViewStore } from './state/viewStore'
import { App } from './ui/App'
import { loadEmbeddedAtlas } from './ui/embed/loadEmbeddedAtlas'
import { KioskProvider } from './ui/KioskProvider'
import { LanguageProvider } from './ui/LanguageProvider'
import './ui/fonts.css'
import './ui/app.css'

const root = document.getElementById('atlas')
if (!root) throw new Error('index.html has no element with the id "atlas"')
const EmbeddedAtlas = lazy(loadEmbeddedAtlas)
const store = createViewStore(window)
const { embed } = store.getSnapshot().state
createRoot(root).render(
  <StrictMode>
    <LanguageProvider store={store}>
      <KioskProvider store={store}>
        {embed ? (
          <Suspense>
            <EmbeddedAtlas store={store} embed={embed} />
          </Suspense>
        ) : (
          <App store={store} />
        )}
      </KioskProvider>
    </LanguageProvider>
  </StrictMode>,
)
