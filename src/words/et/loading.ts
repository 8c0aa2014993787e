import type { Words } from '../en'

export const loading: Words['loading'] = {
  territories: 'Alasid laaditakse …',
  map: 'Kaarti laaditakse …',
  events: 'Sündmusi laaditakse …',
  eventsAndSources: 'Sündmusi ja allikaid laaditakse …',
  failed: {
    records: (reason) => `Alade loendit ei saanud laadida: ${reason}.`,
    shapes: (reason) => `Kaardi kujundeid ei saanud laadida: ${reason}.`,
    reading: (reason) => `Sündmusi ja allikaid ei saanud laadida: ${reason}.`,
    tours: (reason) => `Ringkäike ei saanud laadida: ${reason}.`,
  },
  partFailed: 'Üht lehe osa ei saanud laadida. Selleks laadi leht uuesti.',
  reasons: {
    answered: (status) => `server vastas koodiga ${status}`,
    incomplete: 'fail ei ole täielik JSON',
    strange: 'failis ei ole seda, mis peaks',
  },
}
