import { useEffect, useRef } from 'react'
import type { Paper } from '../../drawing/paper'
import { useWords } from '../language'
import type { Proof } from './sheetMaker'

interface PreviewProps {
  /** The last one that was drawn. */
  proof: Proof | undefined
  paper: Paper
  isDrawing: boolean
}

/** The sheet as it will be saved, as large as there is room for. */
export function Preview({ proof, paper, isDrawing }: PreviewProps) {
  const words = useWords().exporting.dialog
  const image = useRef<HTMLImageElement>(null)
  const picture = proof?.picture
  useEffect(() => {
    if (!picture || !image.current) return undefined
    const address = URL.createObjectURL(picture)
    image.current.src = address
    return () => URL.revokeObjectURL(address)
  }, [picture])
  return (
    <div
      className="export-sheet"
      style={{ '--ratio': paper.width / paper.height } as React.CSSProperties}
      aria-busy={isDrawing}
    >
      {proof ? <img ref={image} alt={words.preview(proof.title)} /> : <p>{words.drawing}</p>}
    </div>
  )
}
