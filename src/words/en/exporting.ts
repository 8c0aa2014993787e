/** Words of the dialog of an export, and of the sheet. */
import { pluralIn } from '../formats'
import { count } from './count'

const plural = pluralIn('en')

export const exporting = {
  dialog: {
    title: 'Export',
    description: 'A sheet of the map, its citation, its data, or a map for your own page.',
    tabs: { name: 'What is exported', map: 'Map', cite: 'Cite', data: 'Data', embed: 'Embed' },
    preview: (title: string) => `Preview: ${title}`,
    drawing: 'Drawing …',
    loading: 'Loading …',
    notLoaded: 'This part of the atlas could not be loaded. Close the dialog and open it again.',
    making: 'Making the file …',
    saved: 'Saved.',
    copied: 'Copied.',
    notCopied: 'The browser does not allow copying here.',
    /** Of a format or a file: "Download PNG". */
    download: (what: string) => `Download ${what}`,
    copy: 'Copy',
    copyWhat: (what: string) => `Copy: ${what}`,
    copyPicture: 'Copy picture',
    print: 'Print',
    failed: 'The sheet could not be made; a part of the atlas did not load. Please try again.',
    /** With what the browser says. */
    failedBecause: (reason: string) => `The sheet could not be made: ${reason} Please try again.`,
  },
  /** The span of years and the step from map to map, of a film and of a series. */
  span: {
    from: 'From year',
    to: 'To year',
    step: 'A map for',
    steps: {
      years: 'every year',
      changes: 'every change on this map',
      chosen: 'dates of your choice',
    },
    everyYears: (years: number) => `every ${years} years`,
    dates: 'Dates: years or days, e.g. 1939, 1940-06-17',
    /** Words of the list that are no dates. */
    unread: (words: string) => `Not a year or a day from 1938 to 1994: ${words}.`,
    noDates: 'No date yet.',
  },
  film: {
    tab: 'Film',
    description: 'The map over a span of years, with date and legend in every frame.',
    seconds: 'Seconds a map',
    size: 'Size',
    format: 'Format',
    /** Where the browser cannot make it. */
    notHere: (format: string) => `${format}, not in this browser`,
    summary: (frames: number, seconds: string) =>
      `${frames} ${plural(frames, { one: 'map', other: 'maps' })}, ${seconds} s`,
    tooMany: (left: number, most: number) =>
      `A film holds at most ${most} maps: ${left} at the end are left out. A shorter span or a larger step shows all.`,
    preview: (date: string) => `Preview: the frame of ${date}`,
    make: 'Make film',
    cancel: 'Cancel',
    progress: 'Making the film',
    made: (done: number, all: number) => `${done} of ${all} maps drawn`,
    cancelled: 'Cancelled; nothing was kept.',
    ready: (megabytes: string) => `The film is ready: ${megabytes} MB.`,
    download: 'Download film',
    failed: 'The film could not be made. Please try again.',
    failedBecause: (reason: string) => `The film could not be made: ${reason}`,
  },
  series: {
    tab: 'Series',
    description: 'Small maps of several dates side by side, with one legend.',
    summary: (maps: number) => `${maps} ${plural(maps, { one: 'map', other: 'maps' })}`,
    tooMany: (left: number, most: number) =>
      `A sheet holds at most ${most} maps: ${left} at the end are left out. A shorter span or a larger step shows all.`,
    preview: (title: string) => `Preview: ${title}`,
    drawing: 'Drawing the maps …',
    paper: 'Paper',
    direction: { landscape: 'landscape', portrait: 'portrait' },
    format: 'Format',
    save: 'Download series',
    saved: 'Saved.',
    /** Under the title: how many, and from when to when. */
    subtitle: (maps: number, from: string, to: string) =>
      `${maps} ${plural(maps, { one: 'map', other: 'maps' })}, ${from} to ${to}`,
    legend: 'On these maps',
  },
  /** The form beside the sheet. */
  form: {
    format: 'Format',
    /** What each is good for. */
    use: {
      png: 'A picture, for text programs and the web',
      svg: 'Lines and text that can be edited',
      pdf: 'For print, sharp at any size',
    },
    shown: 'What is shown',
    date: 'Date',
    wrongDate: 'A year or a day from 1938 to 1994, such as 1940 or 17 June 1940.',
    comparing: 'Compare with another date',
    otherDate: 'The other date',
    place: 'Place',
    asOnScreen: 'As on the screen',
    views: 'Views',
    regions: 'Regions',
    sheet: 'Sheet',
    paper: 'Paper',
    papers: {
      a4: 'A4',
      a3: 'A3',
      letter: 'Letter',
      slide: 'Slide 16:9',
      square: 'Square',
      figure: 'Figure of a width',
    },
    orientation: 'Orientation',
    landscape: 'Landscape',
    portrait: 'Portrait',
    width: 'Width in mm',
    dpi: 'Dots per inch',
    tone: 'Colours',
    tones: { colour: 'Colour', grey: 'Grey', dark: 'Dark' },
    text: 'Words on the sheet',
    title: 'Title',
    subtitle: 'Subtitle',
    /** In an empty field: the atlas fills it. */
    ownSubtitle: 'As the atlas writes it',
    note: 'Note',
    names: 'Names on the map',
    nameChoices: { period: 'Of the time', today: 'Of today', both: 'Both', none: 'None' },
    graticule: 'Numbered meridians and parallels',
    locator: 'Globe in a corner',
    headless: 'Without title, as in a journal',
    code: 'Permalink as a QR code',
    outlines: 'Letters as lines',
    allSources: 'All sources, numbered, on pages of their own',
    range: (least: number, most: number) => `${least} to ${most}`,
    /** "A4 landscape" */
    paperLandscape: (paper: string) => `${paper} landscape`,
    paperPortrait: (paper: string) => `${paper} portrait`,
    figure: (millimetres: number) => `Figure ${millimetres} mm wide`,
    dotsPerInch: (dpi: number) => `${dpi} dpi`,
    pixels: (width: number, height: number) => `${width} × ${height} px`,
    millimetres: (width: number, height: number) => `${width} × ${height} mm`,
    tooLarge: (width: number, height: number) =>
      `${width} × ${height} pixels are more than this browser can draw.`,
    /** Behind it. */
    instead: (dpi: number) => `Up to ${dpi} dpi it can; SVG and PDF have no such limit.`,
    insteadVectors: 'SVG and PDF have no such limit.',
    lowerTo: (dpi: number) => `Take ${dpi} dpi`,
  },
  citing: {
    style: 'Style',
    citation: 'Citation',
    /** For programs that keep references. */
    files: 'For reference managers',
    caption: 'Caption',
    alt: 'Alternative text',
    altUse: 'For readers who do not see the picture; up to 300 characters.',
    description: 'Long description',
    measuring: 'Looking at what the map shows …',
  },
  data: {
    extent: 'Which records',
    shown: 'What the map shows, on its date',
    everything: 'Everything',
    licence: 'CC BY 4.0: free to use with the name of the atlas.',
    reading: 'Events and sources are loading …',
    failed: 'The file could not be made.',
  },
  embed: {
    lead: 'A map for your own page: no cookies, nothing stored, no request to others.',
    date: 'Date',
    live: 'With a slider',
    frozen: 'Fixed on this date',
    width: 'Width in pixels',
    height: 'Height in pixels',
    snippet: 'To paste into your page',
    preview: 'Preview of the embedded map',
    /** Of the link on the embedded map. */
    open: 'Open in the atlas',
    credit: 'Soviet Occupations Atlas, CC BY 4.0',
    /** On the map, when a gesture belongs to the page around it. */
    gestures: {
      windows: 'Use Ctrl and the wheel to zoom the map',
      mac: 'Use ⌘ and the wheel to zoom the map',
      touch: 'Use two fingers to move the map',
    },
  },
  title: 'Soviet annexations, occupations and bases',
  titleAndDate: (title: string, date: string) => `${title}, ${date}`,
  orientation: 'Names of countries without colour are for orientation only and take no side in any dispute.',
  subtitle: {
    territory: (territory: string, state: string) => `${territory}: ${state}`,
    noneOnDay: 'No territory annexed, occupied or garrisoned on this day',
    noneInYear: (year: number) => `No territory annexed, occupied or garrisoned in ${year}`,
    onDay: (territories: number) => `${count.territories(territories)} in force on this day`,
    inYear: (territories: number, year: number) => `${count.territories(territories)} in force in ${year}`,
    /** Behind one of the two above. */
    ofThem: (inForce: string, onMap: number) =>
      `${inForce}, ${onMap === 0 ? 'none' : onMap} of them on this map`,
  },
  legend: {
    whatChanged: 'What changed',
    statusOnDay: 'Status on this day',
    statusInYear: (year: number) => `Status in ${year}`,
    offMap: (status: string) => `${status} (off map)`,
    noneOnDay: 'No territory was annexed, occupied or garrisoned on this day.',
    noneInYear: (year: number) => `No territory was annexed, occupied or garrisoned in ${year}.`,
    noneAtEither: 'No territory was annexed, occupied or garrisoned at either date.',
    partly: 'Only part of the year',
    borders: 'Borders, 1 January 1938',
    sovietUnion: 'Soviet Union, 1 January 1939',
    areas: 'Areas are of the whole world, rounded.',
  },
  scale: (scale: string, latitude: string) =>
    `1 : ${scale} at ${latitude}; Mercator projection, so larger towards the poles.`,
  thisMap: 'This map',
  /** Above what the maker of the map has added. */
  note: 'Note',
  howToRead: 'How to read it',
  meaning: (status: string, meaning: string) => `${status}: ${meaning}.`,
  morePairs: (more: number) => `and ${more} more, listed at the permalink.`,
  names: {
    crowded: 'Too crowded to name on the map',
    onMap: 'On this map',
    inForce: 'In force on this map',
    ofStatus: (status: string, lands: string) => `${status}: ${lands}.`,
    pieces: (land: string, territories: number) => `${land} (${count.territories(territories)})`,
  },
  /** How to read a comparison. */
  gainedAndLost:
    'Gained, lost: annexed, occupied, leased, garrisoned or under a puppet state at one of the dates only.',
  sources: {
    title: 'Sources',
    none: 'Records: no period of any territory falls here.',
    records: (sources: number) =>
      `Records: ${sources} ${plural(sources, { one: 'source', other: 'sources' })}, listed at the permalink.`,
    /** Where they stand in a list behind the sheet. */
    follow: (sources: number) =>
      `Records: ${sources} ${plural(sources, { one: 'source', other: 'sources' })}, numbered on the pages that follow.`,
    shapes:
      'Shapes: Natural Earth 1:10m and GSHHG shores and rivers; historical lines digitised by the atlas.',
    /** How closely: "0.5–5" kilometres. */
    shapesWithin: (kilometres: string) =>
      `Shapes: Natural Earth 1:10m and GSHHG shores and rivers; historical lines digitised by the atlas, ±${kilometres} km.`,
    /** Behind a list of some of them. */
    more: (more: number) => `and ${more} more, listed at the permalink.`,
  },
  cite: {
    title: 'Cite as',
    citation: (edition: string, title: string) => `Soviet Occupations Atlas, ${edition}: “${title}”.`,
    /** Behind the comma a date, or "what changed between 1939 and 1945". */
    territory: (territory: string, date: string) => `${territory}, ${date}`,
  },
}
