import type { Words } from '../en'

export const keys: Words['keys'] = {
  title: 'Klavišai',
  anywhere: {
    name: 'Visur, išskyrus teksto laukus',
    search: 'Paieška',
    list: 'Šis sąrašas',
    play: 'Leisti ir stabdyti',
    previousChange: 'Ankstesnis pokytis',
    nextChange: 'Kitas pokytis',
  },
  year: {
    name: 'Metų slankiklis',
    byYear: 'Metai atgal, metai pirmyn',
    byDay: 'Diena atgal, diena pirmyn',
    byFive: 'Penkeri metai atgal, penkeri pirmyn',
    ends: 'Pirmi metai, paskutiniai metai',
    hide: 'Paslepia metų pokyčius',
  },
  date: {
    name: 'Datos laukas',
    go: 'Pereina prie įrašytos datos: 1940, 1940-06-17, 1940 m. birželio 17 d.',
    back: 'Atšaukia, kas įrašyta',
  },
  map: { name: 'Žemėlapis', move: 'Stumti žemėlapį', zoom: 'Keisti mastelį' },
  places: {
    name: 'Įvykių vietos, už žemėlapio',
    byPlace: 'Ankstesnė vieta, kita vieta',
    read: 'Rodo, kas ten įvyko',
  },
  panel: {
    name: 'Skaitymo skydelis, meniu, dialogai',
    close: 'Uždaro; fokusas grįžta, kur buvęs',
  },
  gantt: {
    name: 'Visos teritorijos laiko tėkmėje',
    byPeriod: 'Ankstesnis laikotarpis, kitas laikotarpis',
    byTerritory: 'Teritorija aukščiau, teritorija žemiau',
    byTen: 'Dešimt teritorijų aukštyn, dešimt žemyn',
    ends: 'Pirmas laikotarpis, paskutinis laikotarpis',
    show: 'Rodo teritoriją pirmą laikotarpio dieną',
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
    'Ctrl ir pelės ratukas arba du pirštai ties laiko juosta rodo ilgesnį ar trumpesnį laiką, kaip ir jos mygtukai + ir −.',
  single: 'Pavieniai klavišai (/ ? p [ ]) veikia visur',
}
