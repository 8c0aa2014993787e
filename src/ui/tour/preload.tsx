import { useWords } from '../language'
import { loadHandout } from './loadHandout'
import type { TourCardProps } from './TourCard'

/** The card's own chunk: `lazy(loadTourCard)`. Where it does not arrive, a message takes its place. */
export async function loadTourCard(): Promise<{ default: React.ComponentType<TourCardProps> }> {
  try {
    return await import('./TourCard')
  } catch {
    return { default: TourMissing }
  }
}

/** Brings card and handout into memory: once done, a tour needs no network. */
export async function preloadTours(): Promise<void> {
  await Promise.all([import('./TourCard'), loadHandout()])
}

function TourMissing({ onLeave }: TourCardProps) {
  const { tour } = useWords()
  return (
    <section className="notices" aria-label={tour.name}>
      <p role="alert">{tour.missing}</p>
      <button type="button" className="button" onClick={onLeave}>
        {tour.leaveTour}
      </button>
    </section>
  )
}
