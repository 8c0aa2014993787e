import type { Words } from '../en'
import { count, others } from './count'

export const exporting: Words['exporting'] = {
  dialog: {
    title: 'Vienti',
    description: 'Kartta kuten ruudulla, arkkina, jossa on selite, mittakaava, lähteet ja viite.',
    preview: (title) => `Esikatselu: ${title}`,
    drawing: 'Piirretään arkkia …',
    format: 'Muoto',
    formatDetail: (width, height) => `PNG · A4 vaaka · 300 dpi · ${width} × ${height} px`,
    file: 'Tiedosto',
    making: 'Tehdään kuvaa …',
    saved: 'Tallennettu.',
    download: 'Lataa PNG',
    failed: 'Arkkia ei voitu tehdä: osa atlaksesta ei latautunut. Yritä uudelleen.',
    failedBecause: (reason) => `Arkkia ei voitu tehdä: ${reason} Yritä uudelleen.`,
  },
  edition: (version, day) => `versio ${version}, katsottu ${day}`,
  title: 'Neuvostoliiton anneksiot, miehitykset ja tukikohdat',
  titleAndDate: (title, date) => `${title}, ${date}`,
  orientation:
    'Värittömien maiden nimet ovat vain suunnistuksen avuksi eivätkä ota kantaa mihinkään kiistaan.',
  subtitle: {
    territory: (territory, state) => `${territory}: ${state}`,
    noneOnDay: 'Sinä päivänä ei alueita anneksoituna, miehitettynä tai joukkoja sijoitettuna',
    noneInYear: (year) => `Vuonna ${year} ei alueita anneksoituna, miehitettynä tai joukkoja sijoitettuna`,
    onDay: (territories) => `Sinä päivänä ${count.territories(territories)}`,
    inYear: (territories, year) => `Vuonna ${year}: ${count.territories(territories)}`,
    ofThem: (inForce, onMap) => `${inForce}, tällä kartalla ${onMap === 0 ? 'ei yhtään' : onMap}`,
  },
  legend: {
    whatChanged: 'Mikä muuttui',
    statusOnDay: 'Asema sinä päivänä',
    statusInYear: (year) => `Asema vuonna ${year}`,
    offMap: (status) => `${status} (ei kartalla)`,
    noneOnDay: 'Sinä päivänä ei ollut alueita anneksoituna, miehitettynä tai joukkoja sijoitettuna.',
    noneInYear: (year) =>
      `Vuonna ${year} ei ollut alueita anneksoituna, miehitettynä tai joukkoja sijoitettuna.`,
    noneAtEither: 'Kumpanakaan aikana ei ollut alueita anneksoituna, miehitettynä tai joukkoja sijoitettuna.',
    partly: 'Vain osan vuotta',
    borders: 'Rajat, 1. tammikuuta 1938',
    sovietUnion: 'Neuvostoliitto, 1. tammikuuta 1939',
    areas: 'Pinta-alat koko maailmasta, pyöristettyinä.',
  },
  scale: (scale, latitude) =>
    `1 : ${scale} leveydellä ${latitude}; Mercatorin projektio, joten suurempi napoja kohti.`,
  thisMap: 'Tämä kartta',
  note: 'Huomautus',
  howToRead: 'Näin luet karttaa',
  meaning: (status, meaning) => `${status}: ${meaning}.`,
  morePairs: (more) => `ja ${others(more)}, luettelo pysyvässä linkissä.`,
  names: {
    crowded: 'Nimi ei mahtunut kartalle',
    onMap: 'Tällä kartalla',
    inForce: 'Aktiiviset tällä kartalla',
    ofStatus: (status, lands) => `${status}: ${lands}.`,
    pieces: (land, territories) => `${land} (${count.territories(territories)})`,
  },
  gainedAndLost:
    'Tullut mukaan, jäänyt pois: vain toisena aikana anneksoitu, miehitetty, vuokrattu, joukkoja sijoitettuna tai nukkevaltion vallassa.',
  sources: {
    title: 'Lähteet',
    none: 'Tietueet: tähän ei osu minkään alueen jaksoa.',
    records: (sources) =>
      `Tietueet: ${sources} ${sources === 1 ? 'lähde' : 'lähdettä'}, luettelo pysyvässä linkissä.`,
    shapes:
      'Muodot: Natural Earth 1:10m sekä GSHHG:n rannat ja joet; historialliset viivat atlaksen digitoimia.',
    shapesWithin: (kilometres) =>
      `Muodot: Natural Earth 1:10m sekä GSHHG:n rannat ja joet; historialliset viivat atlaksen digitoimia, ±${kilometres} km.`,
    more: (more) => `ja ${others(more)}, luettelo pysyvässä linkissä.`,
  },
  cite: {
    title: 'Viittausohje',
    citation: (edition, title) => `Neuvostomiehitysten atlas, ${edition}: ”${title}”.`,
    territory: (territory, date) => `${territory}, ${date}`,
  },
}
