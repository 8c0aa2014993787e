import { Component, type ReactNode, Suspense } from 'react'
import { useWords } from './language'

interface LazyPartProps {
  children: ReactNode
  /** The reader has read that it did not come. */
  onGiveUp: () => void
}

/** A part of the page that is loaded when it is asked for; where it does not come the rest stands, and that is said. */
export function LazyPart({ children, onGiveUp }: LazyPartProps) {
  const { loading, page } = useWords()
  return (
    <PartBoundary message={loading.partFailed} close={page.close} onGiveUp={onGiveUp}>
      <Suspense>{children}</Suspense>
    </PartBoundary>
  )
}

interface PartBoundaryProps extends LazyPartProps {
  message: string
  /** On the button that takes the message away. */
  close: string
}

/** React takes down the whole page for an error that no class catches. */
class PartBoundary extends Component<PartBoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    const { children, message, close, onGiveUp } = this.props
    if (!this.state.failed) return children
    const giveUp = () => {
      this.setState({ failed: false })
      onGiveUp()
    }
    return (
      <div className="part-failed" role="alert">
        <p>{message}</p>
        <button type="button" className="button" onClick={giveUp}>
          {close}
        </button>
      </div>
    )
  }
}
