import { useEffect, useRef, useState } from 'react'
import type { Reading } from '../../atlas/types'
import type { ExportChoice } from './choice'
import type { Proof, SheetMaker } from './sheetMaker'

/** While the reader still types or chooses, nothing is drawn. */
const REST_MS = 350

export type ProofState = { kind: 'drawing' } | { kind: 'drawn' } | { kind: 'failed'; error: unknown }

interface Result {
  choice: ExportChoice
  reading: Reading | undefined
  state: ProofState
}

/** The preview of a choice; the one before stays until the next is there. */
export function useProof(
  maker: SheetMaker,
  choice: ExportChoice,
  reading: Reading | undefined,
): { proof: Proof | undefined; state: ProofState } {
  const [proof, setProof] = useState<Proof>()
  const [result, setResult] = useState<Result>()
  const begun = useRef(false)

  useEffect(() => {
    let current = true
    const draw = () => {
      begun.current = true
      maker.proof(choice, reading).then(
        (made) => {
          if (!current) return
          setProof(made)
          setResult({ choice, reading, state: { kind: 'drawn' } })
        },
        (error: unknown) => {
          if (current) setResult({ choice, reading, state: { kind: 'failed', error } })
        },
      )
    }
    // The dialog is painted first, then the sheet is drawn.
    const timer = setTimeout(draw, begun.current ? REST_MS : 0)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [maker, choice, reading])

  const isOfThis = result?.choice === choice && result.reading === reading
  return { proof, state: isOfThis ? result.state : { kind: 'drawing' } }
}
