/** Units. Amounts come finished: "43,800". */
export const measures = {
  squareKilometres: (amount: string) => `${amount} km²`,
  /** Of an area that is not nought. */
  underOneSquareKilometre: '< 1 km²',
  kilometres: (amount: string) => `${amount} km`,
  metres: (amount: string) => `${amount} m`,
  north: (degrees: number) => `${degrees}° N`,
  south: (degrees: number) => `${degrees}° S`,
}
