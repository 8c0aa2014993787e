/** Units. Numbers come finished: "43,800". */
export const measures = {
  squareKilometres: (number: string) => `${number} km²`,
  /** Of an area that is not nought. */
  underOneSquareKilometre: '< 1 km²',
}
