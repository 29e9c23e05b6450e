import { type IStylesOptions, LineRuleType } from 'docx'

/** Sizes in half points, spaces in twentieths of a point. */
const serif = 'Georgia'

/** The document's styles, under Word's own names, so that a desk's template takes over. */
export const docxStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: serif, size: 24 },
      paragraph: { spacing: { after: 200, line: 336, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { size: 44, bold: true },
      paragraph: { spacing: { after: 240, line: 264, lineRule: LineRuleType.AUTO } },
    },
    heading1: {
      run: { size: 30, bold: true },
      paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { size: 26, bold: true },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
    },
    footnoteText: {
      run: { size: 18 },
      paragraph: { spacing: { after: 60, line: 240, lineRule: LineRuleType.AUTO } },
    },
  },
  paragraphStyles: [
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: 18, color: '404040' },
    },
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { color: '404040' },
      paragraph: { indent: { start: 480, end: 480 } },
    },
  ],
}
