import { Component, type ErrorInfo, type ReactNode } from 'react'
import { Button } from '../ui/button.tsx'

type ErrorBoundaryProps = Readonly<{ children: ReactNode }>

/** Where drawing a place fails, the rest of the window stands, and the person gets a sentence. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    console.error(error, info.componentStack)
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <div className="empty" role="alert">
        <h2>This part could not be shown.</h2>
        <p>It is a mistake of the program. Everything that was saved is kept in the notebook.</p>
        <Button onClick={() => this.setState({ failed: false })}>Show it again</Button>
      </div>
    )
  }
}
