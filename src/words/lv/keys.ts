import type { Words } from '../en'

export const keys: Words['keys'] = {
  title: 'Taustiņi',
  anywhere: {
    name: 'Visur, izņemot teksta laukus',
    search: 'Meklēšana',
    list: 'Šis saraksts',
    play: 'Atskaņot un apturēt',
    previousChange: 'Iepriekšējā pārmaiņa',
    nextChange: 'Nākamā pārmaiņa',
  },
  year: {
    name: 'Gada slīdnis',
    byYear: 'Gadu atpakaļ, gadu uz priekšu',
    byDay: 'Dienu atpakaļ, dienu uz priekšu',
    byFive: 'Piecus gadus atpakaļ, piecus uz priekšu',
    ends: 'Pirmais gads, pēdējais gads',
    hide: 'Paslēpj gada pārmaiņas',
  },
  date: {
    name: 'Datuma lauks',
    go: 'Pāriet uz ievadīto datumu: 1940, 1940-06-17, 1940. gada 17. jūnijs',
    back: 'Atceļ ievadīto',
  },
  map: { name: 'Karte', move: 'Pārvietot karti', zoom: 'Tālummaiņa' },
  places: {
    name: 'Notikumu vietas, aiz kartes',
    byPlace: 'Iepriekšējā vieta, nākamā vieta',
    read: 'Rāda, kas tur notika',
  },
  panel: {
    name: 'Lasīšanas panelis, izvēlnes, dialogi',
    close: 'Aizver; fokuss atgriežas, kur bija',
  },
  gantt: {
    name: 'Visas teritorijas laika gaitā',
    byPeriod: 'Iepriekšējais periods, nākamais periods',
    byTerritory: 'Teritorija augstāk, teritorija zemāk',
    byTen: 'Desmit teritorijas augšup, desmit lejup',
    ends: 'Pirmais periods, pēdējais periods',
    show: 'Rāda teritoriju perioda pirmajā dienā',
  },
  named: {
    shift: 'Shift',
    page: 'Page',
    home: 'Home',
    end: 'End',
    enter: 'Enter',
    escape: 'Esc',
  },
  wheel:
    'Ctrl un peles ritenītis vai divi pirksti virs laika joslas rāda garāku vai īsāku laiku, tāpat kā tās pogas + un −.',
  single: 'Atsevišķi taustiņi (/ ? p [ ]) darbojas visur',
}
