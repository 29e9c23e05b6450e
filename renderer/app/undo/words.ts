import { defineMessages } from '../../messages/messages.ts'

/** The words of undo and redo. `said` is a whole sentence: "Quote removed." */
export const words = defineMessages('undo', {
  undo: 'Undo',
  redo: 'Redo',
  undoCommand: 'Undo what was done to the notebook',
  redoCommand: 'Redo what was undone',
  undone: 'Undone: {said}',
  redone: 'Done again: {said}',
  notUndone: 'Not undone. {reason}',
  notRedone: 'Not done again. {reason}',
  quickClipped: 'What was copied is a source now.',
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to redo.',
})
