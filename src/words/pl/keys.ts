import type { Words } from '../en'

export const keys: Words['keys'] = {
  title: 'Klawisze',
  anywhere: {
    name: 'Wszędzie oprócz pól tekstowych',
    search: 'Szukanie',
    list: 'Ta lista',
    play: 'Odtwarzanie i pauza',
    previousChange: 'Poprzednia zmiana',
    nextChange: 'Następna zmiana',
  },
  year: {
    name: 'Suwak roku',
    byYear: 'Rok wstecz, rok naprzód',
    byDay: 'Dzień wstecz, dzień naprzód',
    byFive: 'Pięć lat wstecz, pięć naprzód',
    ends: 'Pierwszy rok, ostatni rok',
    hide: 'Ukrywa zmiany roku',
  },
  date: {
    name: 'Pole daty',
    go: 'Przechodzi do wpisanej daty: 1940, 1940-06-17, 17 czerwca 1940',
    back: 'Cofa to, co wpisano',
  },
  map: { name: 'Mapa', move: 'Przesuwanie mapy', zoom: 'Powiększenie' },
  places: {
    name: 'Miejsca wydarzeń, za mapą',
    byPlace: 'Poprzednie miejsce, następne miejsce',
    read: 'Otwiera opis tego, co się tam stało',
  },
  panel: {
    name: 'Panel opisu, menu, okna',
    close: 'Zamyka; fokus wraca tam, skąd przyszedł',
  },
  gantt: {
    name: 'Wszystkie terytoria w czasie',
    byPeriod: 'Poprzedni okres, następny okres',
    byTerritory: 'Terytorium wyżej, terytorium niżej',
    byTen: 'Dziesięć terytoriów w górę, dziesięć w dół',
    ends: 'Pierwszy okres, ostatni okres',
    show: 'Pokazuje terytorium w pierwszym dniu okresu',
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
    'Ctrl i kółko myszy albo dwa palce na osi czasu pokazują krótszy lub dłuższy czas, tak jak jej przyciski + i −.',
  single: 'Pojedyncze klawisze (/ ? p [ ]) działają wszędzie',
}
