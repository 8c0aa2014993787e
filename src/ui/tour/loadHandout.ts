/** The pages for paper, a chunk of their own: `lazy(loadHandout)`. */
export function loadHandout() {
  return import('./Handout')
}
