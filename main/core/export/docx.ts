import {
  Document,
  ExternalHyperlink,
  type FileChild,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import {
  type DraftBlock,
  type DraftCell,
  type DraftImage,
  type DraftInline,
  type DraftList,
  textFormats,
} from '../../../shared/draft/tree.ts'
import { type CommentBook, commentBook } from './docx-comments.ts'
import { pictureOf } from './docx-picture.ts'
import { docxStyles } from './docx-style.ts'
import type { Footnote, FootnoteBook } from './footnotes.ts'
import { imageLine } from './plain-text.ts'
import { safeUrl } from './safe-url.ts'
import type { Story } from './story.ts'

/** Word numbers lists to nine levels. */
const DEEPEST = 8

/** Writes the draft as a Word document: named styles, real footnotes, real lists. */
export async function docxFile(
  story: Story,
  blocks: readonly DraftBlock[],
  book: FootnoteBook,
): Promise<Uint8Array> {
  const lists: DraftList[] = []
  const comments = commentBook(story.content, blocks, clean)
  const books: Books = { ...book, comments, images: story.images }
  const body = blocks.flatMap(block => writeBlock(block, books, lists))
  const document = new Document({
    title: clean(story.title),
    creator: clean(story.notebookName ?? ''),
    styles: docxStyles,
    numbering: { config: lists.map((list, index) => numberingOf(list, index)) },
    ...(comments.comments.length > 0 && { comments: { children: [...comments.comments] } }),
    footnotes: Object.fromEntries(book.footnotes.map(note => [note.number, writeFootnote(note)])),
    sections: [
      {
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            children: [run(story.title.trim() || 'Untitled draft')],
          }),
          ...body,
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

/** What gathers beside the text while it is written. */
type Books = Pick<FootnoteBook, 'add'> & Pick<Story, 'images'> & { readonly comments: CommentBook }

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const

function writeBlock(block: DraftBlock, book: Books, lists: DraftList[]): FileChild[] {
  switch (block.kind) {
    case 'rule':
      return [new Paragraph({ thematicBreak: true })]
    case 'heading':
      // The title is above them all: a heading of the second level is Word's first.
      return [
        paragraph(block.children, book, {
          heading: headings[Math.max(0, block.level - 2)] ?? HeadingLevel.HEADING_6,
        }),
      ]
    case 'block-quote':
      return [paragraph(block.children, book, { style: 'Quote' })]
    case 'list':
      return writeList(block, book, lists, 0)
    case 'table':
      return block.rows.length > 0 ? [writeTable(block.rows, book)] : []
    case 'image':
      return writeImage(block, book)
    case 'paragraph':
      return [paragraph(block.children, book, {})]
  }
}

/** A list within a list is one of its own: it may have bullets where the outer one has numbers. */
function writeList(list: DraftList, book: Books, lists: DraftList[], level: number): Paragraph[] {
  const reference = `list-${lists.push(list) - 1}`
  return list.items.flatMap(item => [
    paragraph(item.children, book, {
      numbering: { reference, level: Math.min(level, DEEPEST) },
      // Items stand close; the space comes after the list.
      contextualSpacing: true,
    }),
    ...item.nested.flatMap(nested => writeList(nested, book, lists, level + 1)),
  ])
}

const writeTable = (rows: readonly (readonly DraftCell[])[], book: Books): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      row =>
        new TableRow({
          tableHeader: row.every(cell => cell.header),
          children: row.map(cell => new TableCell({ children: [paragraph(cell.children, book, {})] })),
        }),
    ),
  })

/** The picture with its caption under it; in a form that Word does not take, its words. */
function writeImage(image: DraftImage, { images }: Books): Paragraph[] {
  const picture = pictureOf(images?.get(image.snapshotId), image.alt)
  if (!picture) return [new Paragraph({ children: [run(imageLine(image))] })]
  return [
    new Paragraph({ keepNext: image.caption !== '', children: [picture] }),
    ...(image.caption === '' ? [] : [new Paragraph({ style: 'Caption', children: [run(image.caption)] })]),
  ]
}

type Looks = Pick<
  NonNullable<Exclude<ConstructorParameters<typeof Paragraph>[0], string>>,
  'heading' | 'style' | 'numbering' | 'contextualSpacing'
>

function paragraph(inlines: readonly DraftInline[], book: Books, looks: Looks): Paragraph {
  const bidirectional = isRightToLeft(inlines)
  return new Paragraph({
    ...looks,
    ...(bidirectional && { bidirectional }),
    children: writeInlines(inlines, book, bidirectional),
  })
}

function writeInlines(inlines: readonly DraftInline[], book: Books, rightToLeft: boolean): ParagraphChild[] {
  return inlines.flatMap(inline => writeInline(inline, book, rightToLeft))
}

function writeInline(inline: DraftInline, book: Books, rightToLeft: boolean): ParagraphChild[] {
  switch (inline.kind) {
    case 'text':
      return book.comments.around(inline, [run(inline.text, inline.format, rightToLeft)])
    case 'break':
      return [new TextRun({ break: 1 })]
    case 'live-quote':
      return [...writeInlines(inline.children, book, rightToLeft), new FootnoteReferenceRun(book.add(inline))]
    case 'citation':
    case 'footnote':
      return [new FootnoteReferenceRun(book.add(inline))]
    case 'link': {
      const children = writeInlines(inline.children, book, rightToLeft)
      const link = safeUrl(inline.url)
      const plain = inline.children.every(child => child.kind === 'text')
      return link !== null && plain ? [new ExternalHyperlink({ link, children })] : children
    }
  }
}

function writeFootnote({ parts }: Footnote): { children: Paragraph[] } {
  const children = parts.flatMap((part, index): ParagraphChild[] => {
    const space = index > 0 ? [run(' ')] : []
    if (part.kind === 'link')
      return [...space, new ExternalHyperlink({ link: part.url, children: [run(part.text)] })]
    return [...space, run(part.kind === 'passage' ? `“${part.text}”` : part.text)]
  })
  return { children: [new Paragraph({ style: 'FootnoteText', children: [run(' '), ...children] })] }
}

/** Says only what is so: what is left out is as the paragraph's style has it. */
const run = (text: string, format = 0, rightToLeft = false): TextRun =>
  new TextRun({
    text: clean(text),
    ...(format & textFormats.bold && { bold: true }),
    ...(format & textFormats.italic && { italics: true }),
    ...(format & textFormats.strikethrough && { strike: true }),
    ...(format & textFormats.underline && { underline: {} }),
    ...(format & textFormats.code && { font: 'Courier New' }),
    ...(format & textFormats.highlight && { highlight: 'yellow' as const }),
    ...(format & textFormats.superscript && { superScript: true }),
    ...(format & textFormats.subscript && { subScript: true }),
    ...(rightToLeft && !isLatin(text) && { rightToLeft }),
  })

/** XML has no place for most control characters, nor for half of a pair. */
const clean = (text: string): string =>
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '\ufffd')

/** Words from the left within a paragraph from the right keep their own direction, marks included. */
const isLatin = (text: string): boolean => /\p{L}/u.test(text) && !fromTheRight.test(text)
const fromTheRight = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u

/** Whether the first letter that has a direction is Hebrew, Arabic or their like. */
function isRightToLeft(inlines: readonly DraftInline[]): boolean {
  for (const inline of inlines) {
    if (inline.kind === 'text') {
      const letter = /\p{L}/u.exec(inline.text)?.[0]
      if (letter) return fromTheRight.test(letter)
    } else if ('children' in inline && inline.children.length > 0) return isRightToLeft(inline.children)
  }
  return false
}

/** A numbering of its own for each list, so that each counts from where it says. */
function numberingOf(list: DraftList, index: number) {
  return {
    reference: `list-${index}`,
    levels: Array.from({ length: DEEPEST + 1 }, (_, level) => ({
      level,
      format: list.ordered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
      text: list.ordered ? `%${level + 1}.` : '•',
      start: list.start,
      // In twentieths of a point: half an inch for each level, the sign a quarter of an inch before the words.
      style: { paragraph: { indent: { start: 720 * (level + 1), hanging: 360 } } },
    })),
  }
}
