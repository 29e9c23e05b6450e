import type { ErrorCode } from '../../../shared/errors.ts'
import type { Captured, CaptureInput } from '../capture/captured.ts'

/** What a worker is sent: one original at a time. */
export type Job = { readonly input: CaptureInput }

/** What it answers. An expected failure keeps its code and its sentence; a bug is told apart by having no code. */
export type Answer =
  | { readonly ok: true; readonly value: Captured }
  | { readonly ok: false; readonly code: ErrorCode | null; readonly message: string; readonly stack: string }
