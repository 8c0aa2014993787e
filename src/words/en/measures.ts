/** Units. Numbers come finished: "43,800". */
export const measures = {
  squareKilometres: (number: string) => `${number} km²`,
  /** Of an area that is not nought. */
  underOneSquareKilometre: '< 1 km²',
  kilometres: (number: string) => `${number} km`,
  metres: (number: string) => `${number} m`,
  north: (degrees: number) => `${degrees}° N`,
  south: (degrees: number) => `${degrees}° S`,
}
