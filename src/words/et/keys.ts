import type { Words } from '../en'

export const keys: Words['keys'] = {
  title: 'Klahvid',
  anywhere: {
    name: 'Kõikjal peale tekstivälja',
    search: 'Otsing',
    list: 'See loend',
    play: 'Esita ja peata',
    previousChange: 'Eelmine muutus',
    nextChange: 'Järgmine muutus',
  },
  year: {
    name: 'Aasta liugur',
    byYear: 'Aasta tagasi, aasta edasi',
    byDay: 'Päev tagasi, päev edasi',
    byFive: 'Viis aastat tagasi, viis edasi',
    ends: 'Esimene aasta, viimane aasta',
    hide: 'Peidab aasta muutused',
  },
  date: {
    name: 'Kuupäevaväli',
    go: 'Läheb sisestatud ajale: 1940, 1940-06-17, 17. juuni 1940',
    back: 'Võtab sisestatu tagasi',
  },
  map: { name: 'Kaart', move: 'Kaardi nihutamine', zoom: 'Suurendus' },
  places: {
    name: 'Sündmuste kohad, kaardi järel',
    byPlace: 'Eelmine koht, järgmine koht',
    read: 'Loeb, mis seal juhtus',
  },
  panel: {
    name: 'Lugemispaneel, menüüd, dialoogid',
    close: 'Sulgeb; fookus läheb tagasi sinna, kust tuli',
  },
  gantt: {
    name: 'Kõik alad läbi aja',
    byPeriod: 'Eelmine periood, järgmine periood',
    byTerritory: 'Ala ülal, ala all',
    byTen: 'Kümme ala üles, kümme alla',
    ends: 'Esimene periood, viimane periood',
    show: 'Näitab ala perioodi esimesel päeval',
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
    'Ctrl ja hiireratas või kaks sõrme ajajoonel näitavad pikemat või lühemat aega, nagu ka selle nupud + ja −.',
  single: 'Üksikud klahvid (/ ? p [ ]) töötavad kõikjal',
}
