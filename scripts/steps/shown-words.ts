import ts from 'typescript'

/** Words that stand in the code where the window shows them, instead of in the catalogue. */
export type ShownWords = Readonly<{ line: number; words: string }>

/** Attributes and properties that hold words for a person. */
const spoken = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'description',
  'hint',
  'label',
  'placeholder',
  'said',
  'sentence',
  'title',
  'words',
])
/** Calls that show what they are given. */
const speakers = new Set(['say', 'sayFailed'])
/** What is the same in every language: names, and keys ("Ctrl+Shift+Q", "Alt+"). */
const names = /^(Second Source|SHA-256|https:\/\/|((Ctrl|Alt|Shift)\+?)+[A-Z]?)$/

const isWords = (text: string): boolean => /\p{L}{2}/u.test(text) && !names.test(text.trim())

/**
 * Finds words outside the catalogue in one file of the renderer: text in JSX, what it computes to, attributes and
 * properties that are shown or read out, notices, and the sentences of failures. Words in calls are what those calls
 * are about: keys, ids.
 */
export function shownWords(fileName: string, code: string): ShownWords[] {
  const file = ts.createSourceFile(fileName, code, ts.ScriptTarget.Latest, true, scriptKind(fileName))
  const found: ShownWords[] = []
  const note = (node: ts.Node, words: string) => {
    if (!isWords(words)) return
    const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1
    found.push({ line, words: words.trim().replace(/\s+/g, ' ') })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node, node.text)
    for (const shown of shownExpressions(node)) for (const text of textsOf(shown)) note(text, text.text)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

const scriptKind = (fileName: string) => (fileName.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)

/** The expressions whose value a node shows. */
function shownExpressions(node: ts.Node): ts.Expression[] {
  if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent)) return [node.expression]
  if (ts.isJsxAttribute(node) && spoken.has(node.name.getText())) {
    const { initializer } = node
    if (!initializer) return []
    if (ts.isStringLiteral(initializer)) return [initializer]
    return ts.isJsxExpression(initializer) && initializer.expression ? [initializer.expression] : []
  }
  if (ts.isPropertyAssignment(node) && (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name))) {
    return spoken.has(node.name.text) ? [node.initializer] : []
  }
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && speakers.has(node.expression.text)) {
    return node.arguments.slice(0, 1)
  }
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'AppError') {
    return node.arguments?.slice(1, 2) ?? []
  }
  return []
}

type Text = ts.StringLiteralLike | ts.TemplateLiteralLikeNode

/** The texts that an expression may come to. */
function textsOf(expression: ts.Expression): Text[] {
  if (ts.isStringLiteralLike(expression)) return [expression]
  if (ts.isTemplateExpression(expression)) {
    return [expression.head, ...expression.templateSpans.map(({ literal }) => literal)]
  }
  if (ts.isParenthesizedExpression(expression)) return textsOf(expression.expression)
  if (ts.isConditionalExpression(expression)) {
    return [...textsOf(expression.whenTrue), ...textsOf(expression.whenFalse)]
  }
  if (ts.isBinaryExpression(expression)) {
    const { left, operatorToken, right } = expression
    if (operatorToken.kind === ts.SyntaxKind.PlusToken) return [...textsOf(left), ...textsOf(right)]
    return alternatives.has(operatorToken.kind) ? [...textsOf(left), ...textsOf(right)] : []
  }
  return []
}

const alternatives: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
])
