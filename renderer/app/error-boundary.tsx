import { Component, type ErrorInfo, type ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { words } from './words.ts'

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
        <h2>{words.failed.title}</h2>
        <p>{words.failed.sentence}</p>
        <Button onClick={() => this.setState({ failed: false })}>{words.failed.again}</Button>
      </div>
    )
  }
}
