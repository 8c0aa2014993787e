import './export.css'
import { Dialog } from '@base-ui/react/dialog'
import { Tabs } from '@base-ui/react/tabs'
import { useState } from 'react'
import type { DecodedShapes } from '../../atlas/shapes'
import type { Reading } from '../../atlas/types'
import { Icon } from '../icons'
import { useWords } from '../language'
import { openingChoice } from './choice'
import { LoadedTab } from './LoadedTab'
import { MapTab } from './MapTab'
import type { OnScreen } from './onScreen'
import { loadCiteTab, loadDataTab, loadEmbedTab, loadFilmTab, loadSeriesTab } from './parts'
import { SheetMaker } from './sheetMaker'

interface ExportDialogProps extends OnScreen {
  open: boolean
  onOpenChange: (open: boolean) => void
  shapes: DecodedShapes
  /** Once it is loaded. */
  reading: Reading | undefined
}

/** The map as a sheet, a series of maps and a film of it, its citation, its data, and a map for another page. */
export default function ExportDialog({ open, onOpenChange, ...props }: ExportDialogProps) {
  return (
    <Dialog.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="export-backdrop" />
        <Dialog.Popup className="export-dialog">
          <ExportTabs {...props} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function ExportTabs({ reading, ...now }: Omit<ExportDialogProps, 'open' | 'onOpenChange'>) {
  const { exporting, page } = useWords()
  const words = exporting.dialog
  const [screen] = useState(now)
  const [maker] = useState(() => new SheetMaker(screen))
  const [choice, setChoice] = useState(() => openingChoice(screen.state))
  const shared = { screen, choice, reading }
  return (
    <Tabs.Root className="export-tabs" defaultValue="map">
      <div className="export-head">
        <Dialog.Title className="export-title">{words.title}</Dialog.Title>
        <Dialog.Description className="only-heard">{words.description}</Dialog.Description>
        <Tabs.List className="export-tablist" aria-label={words.tabs.name} activateOnFocus>
          <Tabs.Tab value="map">{words.tabs.map}</Tabs.Tab>
          <Tabs.Tab value="series">{exporting.series.tab}</Tabs.Tab>
          <Tabs.Tab value="film">{exporting.film.tab}</Tabs.Tab>
          <Tabs.Tab value="cite">{words.tabs.cite}</Tabs.Tab>
          <Tabs.Tab value="data">{words.tabs.data}</Tabs.Tab>
          <Tabs.Tab value="embed">{words.tabs.embed}</Tabs.Tab>
        </Tabs.List>
        <Dialog.Close className="export-close" aria-label={page.close}>
          <Icon name="close" />
        </Dialog.Close>
      </div>
      <Tabs.Panel value="map" className="export-panel">
        <MapTab
          {...shared}
          maker={maker}
          onChange={(change) => setChoice((before) => ({ ...before, ...change }))}
        />
      </Tabs.Panel>
      <Tabs.Panel value="series" className="export-panel export-panel-scrolls">
        <LoadedTab load={loadSeriesTab} {...shared} />
      </Tabs.Panel>
      <Tabs.Panel value="film" className="export-panel export-panel-scrolls">
        <LoadedTab load={loadFilmTab} {...shared} />
      </Tabs.Panel>
      <Tabs.Panel value="cite" className="export-panel export-panel-scrolls">
        <LoadedTab load={loadCiteTab} {...shared} />
      </Tabs.Panel>
      <Tabs.Panel value="data" className="export-panel export-panel-scrolls">
        <LoadedTab load={loadDataTab} {...shared} />
      </Tabs.Panel>
      <Tabs.Panel value="embed" className="export-panel export-panel-scrolls">
        <LoadedTab load={loadEmbedTab} {...shared} />
      </Tabs.Panel>
    </Tabs.Root>
  )
}
