import type { Words } from '../en'

export const keys: Words['keys'] = {
  title: 'Näppäimet',
  anywhere: {
    name: 'Kaikkialla paitsi tekstikentissä',
    search: 'Haku',
    list: 'Tämä luettelo',
    play: 'Toista ja pysäytä',
    previousChange: 'Edellinen muutos',
    nextChange: 'Seuraava muutos',
  },
  year: {
    name: 'Vuoden liukusäädin',
    byYear: 'Vuosi taakse, vuosi eteen',
    byDay: 'Päivä taakse, päivä eteen',
    byFive: 'Viisi vuotta taakse, viisi eteen',
    ends: 'Ensimmäinen vuosi, viimeinen vuosi',
    hide: 'Piilottaa vuoden muutokset',
  },
  date: {
    name: 'Päivämääräkenttä',
    go: 'Siirtyy kirjoitettuun aikaan: 1940, 1940-06-17, 17. kesäkuuta 1940',
    back: 'Peruu kirjoitetun',
  },
  map: { name: 'Kartta', move: 'Siirrä karttaa', zoom: 'Zoomaa' },
  places: {
    name: 'Tapahtumapaikat, kartan jälkeen',
    byPlace: 'Edellinen paikka, seuraava paikka',
    read: 'Kertoo, mitä siellä tapahtui',
  },
  panel: {
    name: 'Lukupaneeli, valikot, ikkunat',
    close: 'Sulkee; kohdistus palaa sinne, mistä tuli',
  },
  gantt: {
    name: 'Kaikki alueet ajassa',
    byPeriod: 'Edellinen jakso, seuraava jakso',
    byTerritory: 'Alue ylempänä, alue alempana',
    byTen: 'Kymmenen aluetta ylös, kymmenen alas',
    ends: 'Ensimmäinen jakso, viimeinen jakso',
    show: 'Näyttää alueen jakson ensimmäisenä päivänä',
  },
  named: {
    shift: 'Vaihto',
    page: 'Page',
    home: 'Home',
    end: 'End',
    enter: 'Enter',
    escape: 'Esc',
  },
  wheel:
    'Ctrl ja hiiren rulla tai kaksi sormea aikajanalla näyttävät pidemmän tai lyhyemmän ajan, kuten sen painikkeet + ja −.',
  single: 'Yksittäiset näppäimet (/ ? p [ ]) toimivat kaikkialla',
}
