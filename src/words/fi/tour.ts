import type { Words } from '../en'
import { events } from './count'

export const tour: Words['tour'] = {
  name: 'Opastettu kierros',
  handout: 'Moniste',
  leave: 'Poistu',
  loading: 'Ladataan kierrosta …',
  missing: 'Opastettua kierrosta ei voitu ladata. Lataa sivu uudelleen.',
  leaveTour: 'Poistu kierrokselta',
  step: (number, count) => `Vaihe ${number}/${count}`,
  previousStep: 'Edellinen vaihe',
  nextStep: 'Seuraava vaihe',
  next: 'Jatka',
  steps: 'Vaiheet',
  stepsOf: (title) => `Kierroksen ”${title}” vaiheet`,
  backToStep: 'Takaisin tähän vaiheeseen',
  eventsBehind: (count) => `Tekstin taustalla ${events(count)} lähteineen`,
  sourcesDisagree: 'lähteet ovat eri mieltä',
  furtherSources: 'Muita lähteitä',

  handoutOf: (title) => `${title} – moniste`,
  drawing: 'Piirretään karttoja …',
  drawn: 'Näin se tulostuu, koossa A4.',
  print: 'Tulosta',
  overline: (years) => `Neuvostomiehitysten atlas · opastettu kierros · ${years}`,
  colours: 'Karttojen värit',
  striped: 'Raidoitettu',
  stripedMeaning: 'vain osan vuotta',
  mapOfStep: (number) => `Vaiheen ${number} kartta`,
  colophon: (version, day) =>
    `Neuvostomiehitysten atlas, versio ${version}, tulostettu ${day}. Teksti ja tietueet CC BY 4.0. Kartat: Natural Earth, GSHHG ja omat viivat; Mercatorin projektio.`,
  pagesSeen: (day) => `Verkkosivut: katsottu ${day}.`,
}
