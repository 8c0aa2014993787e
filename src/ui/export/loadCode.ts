/** The permalink as a code. */
export function loadCode() {
  return import('../../drawing/qr')
}
