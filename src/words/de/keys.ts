import type { Words } from '../en'

export const keys: Words['keys'] = {
  title: 'Tasten',
  anywhere: {
    name: 'Überall außer in Textfeldern',
    search: 'Suche',
    list: 'Diese Liste',
    play: 'Abspielen und anhalten',
    previousChange: 'Vorige Änderung',
    nextChange: 'Nächste Änderung',
  },
  year: {
    name: 'Jahresregler',
    byYear: 'Ein Jahr zurück, ein Jahr vor',
    byDay: 'Einen Tag zurück, einen Tag vor',
    byFive: 'Fünf Jahre zurück, fünf Jahre vor',
    ends: 'Erstes Jahr, letztes Jahr',
    hide: 'Blendet aus, was das Jahr bringt',
  },
  date: {
    name: 'Datumsfeld',
    go: 'Geht zum eingegebenen Datum: 1940, 1940-06-17, 17. Juni 1940',
    back: 'Nimmt die Eingabe zurück',
  },
  map: { name: 'Karte', move: 'Karte verschieben', zoom: 'Zoomen' },
  places: {
    name: 'Orte von Ereignissen, nach der Karte',
    byPlace: 'Voriger Ort, nächster Ort',
    read: 'Liest, was dort geschah',
  },
  panel: {
    name: 'Lesebereich, Menüs, Dialoge',
    close: 'Schließt; der Fokus kehrt dorthin zurück, woher er kam',
  },
  gantt: {
    name: 'Alle Gebiete im Zeitverlauf',
    byPeriod: 'Voriger Zeitraum, nächster Zeitraum',
    byTerritory: 'Gebiet darüber, Gebiet darunter',
    byTen: 'Zehn Gebiete nach oben, zehn nach unten',
    ends: 'Erster Zeitraum, letzter Zeitraum',
    show: 'Zeigt das Gebiet am ersten Tag des Zeitraums',
  },
  named: {
    shift: 'Umschalt',
    page: 'Bild',
    home: 'Pos1',
    end: 'Ende',
    enter: 'Eingabe',
    escape: 'Esc',
  },
  wheel:
    'Strg und Mausrad oder zwei Finger über der Zeitleiste zeigen einen kürzeren oder längeren Zeitraum, wie ihre Tasten + und −.',
  single: 'Einzelne Tasten (/ ? p [ ]) wirken überall',
}
