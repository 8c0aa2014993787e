/** Words of the page: header, menu of views, notices about the address, links, languages. */
export const page = {
  title: 'Soviet Occupations Atlas',
  /** Of the browser's tab. */
  windowTitle: 'Soviet Occupations Atlas, 1939–1994',
  close: 'Close',
  tryAgain: 'Try again',
  /** On a button whose part of the page did not arrive. */
  notLoaded: 'Not loaded: try again',
  /** Of the menu that holds the rest of the header on a narrow screen. */
  more: 'More',
  export: 'Export',
  present: 'Present in large type',
  lightTheme: 'Light theme',
  darkTheme: 'Dark theme',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  /** Where the browser lets nothing be copied. */
  linkInAddressBar: 'The link stands in the address bar',
  language: 'Language',
  languageFailed: (language: string) => `${language} could not be loaded.`,
  views: {
    name: 'Views',
    maps: 'Maps',
    tours: 'Guided tours',
    tourDetail: (years: string, steps: number) => `${years} · ${steps} steps`,
  },
  dateMoved: (date: string, why: string) => `The date is now ${date}: ${why}`,
  /** Why the date moved. */
  onMapFromThatDay: (territory: string) => `${territory} is on the map from that day`,
  notices: {
    dismiss: 'Dismiss',
    repeated: (parameter: string, times: number) =>
      `The address has “${parameter}” ${times} times; the first is used.`,
    ignored: (parameter: string, value: string, expected: string) =>
      `“${parameter}=${value}” in the address is ignored: ${expected}.`,
    /** What a parameter must be. */
    expected: {
      date: 'expected a year or a day from 1938 to 1994, such as 1940 or 1940-06-17',
      oneOf: (values: string) => `expected ${values}`,
      territory: 'the atlas has no such territory',
      region: 'the atlas has no such region',
      scene: 'the atlas has no such view',
      tour: 'expected a tour of the atlas and one of its steps, such as the-return/1',
      camera: 'expected zoom/latitude/longitude, such as 6.5/55.10/14.90',
    },
  },
}
