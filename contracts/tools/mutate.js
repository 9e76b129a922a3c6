// Writes mutants into a Solidity source: every guard, condition and bound in all the ways in which it could be wrong, each
// in force only while the block's coinbase says its number. One build then holds all of them.
//
//   a < b                     true, false, a <= b
//   a && b, a || b            each part by itself; so each is also left out
//   onlyOwner, f(x), delete x left out
//   Bounds.check(…, min, max) min and max, one more and one less
//   (x | y) == 0              each of x and y left out
//
// and the like in assembly. A loop's condition is never made true, which would only run out of gas.
//
// A pure function may not ask for the coinbase: whoever builds the mutants makes them views.
'use strict';

const solc = require('solc');

const FIRST = 0x10000; // above every precompile's address, since each stands for one
const BOUNDARY = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' };
const COMPARISONS = new Set(['<', '<=', '>', '>=', '==', '!=']);
const CONNECTIVES = new Set(['&&', '||']);
const YUL_TESTS = new Set(['lt', 'gt', 'slt', 'sgt', 'eq', 'iszero']);
const LOOPS = new Set(['ForStatement', 'WhileStatement', 'DoWhileStatement']);
/** A check that is made for its result, and the check that asks for less. */
const WEAKER = { _living: '_known' };

// Offsets in a syntax tree count bytes, so sources are read, and handled, as latin1.
function parse(file, text) {
  const settings = { stopAfter: 'parsing', outputSelection: { '*': { '': ['ast'] } } };
  const input = { language: 'Solidity', sources: { [file]: { content: text } }, settings };
  return JSON.parse(solc.compile(JSON.stringify(input))).sources[file].ast;
}

const span = (node) => {
  const [start, length] = node.src.split(':').map(Number);
  return [start, start + length];
};

const isComparison = (node) => node.nodeType === 'BinaryOperation' && COMPARISONS.has(node.operator);
const isConnective = (node) => node.nodeType === 'BinaryOperation' && CONNECTIVES.has(node.operator);
const isNegation = (node) => node.nodeType === 'UnaryOperation' && node.operator === '!';
const isParenthesis = (node) => node.nodeType === 'TupleExpression' && node.components.length === 1;
const isLiteral = (node, value) => node.nodeType === 'Literal' && (value === undefined || node.value === value);
const calls = (node, name) => node.nodeType === 'FunctionCall' && node.expression.name === name;
const yulName = (node) => (node.nodeType === 'YulFunctionCall' ? node.functionName.name : '');
const isYulTest = (node) => YUL_TESTS.has(yulName(node));

function isBoundsCheck(node) {
  return node.nodeType === 'FunctionCall' && node.expression.memberName === 'check'
    && node.expression.expression.name === 'Bounds';
}

/** One source on its way: what is replaced, and what each replacement stands for. */
class Rewriting {
  constructor(file, text, number) {
    Object.assign(this, { file, text, next: number, mutants: [], edits: [], place: '' });
    this.seen = new Set(); // conditions, and their parts, that were seen to from above
    this.loops = new Set(); // conditions of loops in assembly
  }

  of(node) {
    return this.text.slice(...span(node));
  }

  /** The number of a new mutant: `node` replaced by `to`. */
  mutant(node, to) {
    const number = this.next++;
    const from = this.of(node).replace(/\s+/g, ' ');
    const line = this.text.slice(0, span(node)[0]).split('\n').length;
    this.mutants.push({ number, file: this.file, line, place: this.place, change: `${from} => ${to}` });
    return number;
  }

  replace(node, make) {
    const [start, end] = span(node);
    this.edits.push({ start, end, make });
  }

  insert(at, text) {
    this.edits.push({ start: at, end: at, make: () => text });
  }

  /** The text from `start` to `end`, of `own`'s node, with all replacements in it, those within others included. */
  render(start, end, own) {
    let text = '';
    // Of two of the same text the one that came first is the outer one.
    const later = this.edits.slice(this.edits.indexOf(own) + 1);
    const inside = later.filter((edit) => edit.start >= start && edit.end <= end);
    inside.sort((a, b) => a.start - b.start || b.end - a.end);
    let done = start;
    for (const edit of inside) {
      if (edit.start < done) continue; // lies within the one before, which renders it itself
      text += this.text.slice(done, edit.start) + edit.make(edit);
      done = edit.end;
    }
    return text + this.text.slice(done, end);
  }
}

const taken = (number) => `block.coinbase == address(${number})`;
const yulTaken = (number) => `eq(coinbase(), ${number})`;

// ------------------------------------------------------------------------------------------------------------ Solidity

/** A condition with neither connective nor negation on top. `but` is what it need not be made. */
function atom(r, node, but) {
  if (isLiteral(node)) return;
  const ways = [];
  for (const way of ['true', 'false']) {
    if (!but.has(way)) ways.push([r.mutant(node, way), () => way]);
  }
  const operator = BOUNDARY[node.operator];
  if (isComparison(node)) {
    const [left, right] = [node.leftExpression, node.rightExpression];
    const text = (by, edit) => `${r.render(...span(left), edit)} ${by} ${r.render(...span(right), edit)}`;
    if (operator) ways.push([r.mutant(node, `${r.of(left)} ${operator} ${r.of(right)}`), (e) => text(operator, e)]);
  }
  r.replace(node, (edit) => {
    const branches = ways.map(([number, make]) => `${taken(number)} ? ${make(edit)} : `);
    return `(${branches.join('')}${r.render(...span(node), edit)})`;
  });
}

/** The parts of a chain of one connective. */
function partsOf(r, node, operator) {
  if (!isConnective(node) || node.operator !== operator) return [node];
  r.seen.add(node);
  return [node.leftExpression, node.rightExpression].flatMap((part) => partsOf(r, part, operator));
}

const invert = (but) => new Set([...but].map((way) => (way === 'true' ? 'false' : 'true')));

function condition(r, node, but) {
  r.seen.add(node);
  if (isParenthesis(node)) return condition(r, node.components[0], but);
  if (isNegation(node)) return condition(r, node.subExpression, invert(but));
  if (!isConnective(node)) return atom(r, node, but);
  // That one part decides the whole is the same mutant for every part.
  const decides = node.operator === '&&' ? 'false' : 'true';
  partsOf(r, node, node.operator).forEach((part, i) => condition(r, part, i === 0 ? but : new Set([...but, decides])));
}

/** Leaves out one operand of an or of bits, which is then compared. */
function bits(r, node) {
  if (isParenthesis(node)) return bits(r, node.components[0]);
  if (node.nodeType !== 'BinaryOperation' || node.operator !== '|') return;
  for (const part of [node.leftExpression, node.rightExpression]) {
    if (part.operator === '|') {
      bits(r, part);
      continue;
    }
    const number = r.mutant(part, '0');
    r.replace(part, (edit) => `(${taken(number)} ? 0 : ${r.render(...span(part), edit)})`);
  }
}

function bound(r, node) {
  const steps = [[1, '+'], [-1, '-']].filter(([step]) => step > 0 || !isLiteral(node, '0'));
  const numbers = steps.map(([, sign]) => [r.mutant(node, `${r.of(node)} ${sign} 1`), sign]);
  r.replace(node, (edit) => {
    const shifts = numbers.map(([number, sign]) => ` ${sign} (${taken(number)} ? 1 : 0)`);
    return `uint256(${r.render(...span(node), edit)})${shifts.join('')}`;
  });
}

/** Moves a modifier from a function's head to its body, where it can be left out. */
function modified(r, definition, contract) {
  if (definition.kind === 'constructor' || !definition.body) return;
  for (const modifier of definition.modifiers) {
    const name = modifier.modifierName.name;
    const number = r.mutant(modifier, 'nothing');
    r.replace(modifier, () => '');
    r.insert(span(definition.body)[0] + 1, ` if (${taken(number)}) {} else _${name}${contract.name}();`);
    contract.checks.add(name);
  }
}

/** A call for its effect alone, or a deletion. Checks that have mutants of their own are left to these. */
function statement(r, { expression }) {
  if (expression.nodeType !== 'FunctionCall' && expression.operator !== 'delete') return;
  if (calls(expression, 'require') || isBoundsCheck(expression)) return;
  const number = r.mutant(expression, 'nothing');
  r.replace(expression, (edit) => `if (${taken(number)}) {} else ${r.render(...span(expression), edit)}`);
}

function weaker(r, node) {
  const less = WEAKER[node.expression.name];
  const rest = node.arguments.map((argument) => r.of(argument)).join(', ');
  const number = r.mutant(node, `${less}(${rest})`);
  r.replace(node, (edit) => `(${taken(number)} ? ${less}(${rest}) : ${r.render(...span(node), edit)})`);
}

// ------------------------------------------------------------------------------------------------------------ assembly

function yulTest(r, node) {
  const name = yulName(node);
  if (name === 'iszero' && isYulTest(node.arguments[0])) return; // a negation; its own test comes
  const no = r.mutant(node, '0');
  const yes = r.loops.has(node) ? null : r.mutant(node, '1');
  const wide = name === 'eq' || name === 'iszero' ? null : r.mutant(node, `${r.of(node)} or equal`);
  r.replace(node, (edit) => {
    let text = r.render(...span(node), edit);
    if (wide !== null) {
      const [x, y] = node.arguments.map((argument) => r.render(...span(argument), edit));
      text = `or(${text}, and(${yulTaken(wide)}, eq(${x}, ${y})))`;
    }
    text = `mul(iszero(${yulTaken(no)}), ${text})`;
    return yes === null ? text : `or(${yulTaken(yes)}, ${text})`;
  });
}

/** Leaves out an operand of and, or, that is no test itself. One with a literal cuts or places bits, and is no condition. */
function yulParts(r, node) {
  const name = yulName(node);
  if (name !== 'and' && name !== 'or') return;
  if (node.arguments.some((argument) => argument.nodeType === 'YulLiteral')) return;
  for (const part of node.arguments.filter((argument) => !isYulTest(argument))) {
    const number = r.mutant(part, 'nothing');
    r.replace(part, (edit) => {
      const text = r.render(...span(part), edit);
      return name === 'and' ? `or(${text}, mul(${yulTaken(number)}, not(0)))` : `mul(${text}, iszero(${yulTaken(number)}))`;
    });
  }
}

// ---------------------------------------------------------------------------------------------------------------- both

function visit(r, node, contract) {
  if (Array.isArray(node)) return node.forEach((child) => visit(r, child, contract));
  if (!node || typeof node !== 'object') return;

  const kind = node.nodeType;
  if (kind === 'ContractDefinition') contract = { name: node.name, checks: new Set() };
  if (kind === 'FunctionDefinition' || kind === 'ModifierDefinition') r.place = node.name || node.kind;
  if (kind === 'FunctionDefinition') modified(r, node, contract);

  if (kind === 'YulForLoop') r.loops.add(node.condition);
  else if (node.condition && kind !== 'YulIf') condition(r, node.condition, new Set(LOOPS.has(kind) ? ['true'] : []));
  else if (calls(node, 'require')) condition(r, node.arguments[0], new Set());
  else if (!r.seen.has(node) && (isComparison(node) || isConnective(node) || isNegation(node))) condition(r, node, new Set());

  if (isComparison(node)) [node.leftExpression, node.rightExpression].forEach((side) => bits(r, side));
  if (isBoundsCheck(node)) node.arguments.slice(2).forEach((argument) => bound(r, argument));
  if (kind === 'ExpressionStatement') statement(r, node);
  if (kind === 'FunctionCall' && WEAKER[node.expression.name]) weaker(r, node);
  if (isYulTest(node)) yulTest(r, node);
  yulParts(r, node);

  for (const child of Object.values(node)) visit(r, child, contract);
  if (kind === 'ContractDefinition') {
    const checks = [...contract.checks].map((name) => `function _${name}${node.name}() private view ${name} {}\n`);
    r.insert(span(node)[1] - 1, checks.join(''));
  }
}

/**
 * Writes all mutants of a source into it, numbered from `number` on.
 * @returns {{text: string, mutants: {number, file, line, place, change}[]}}
 */
function mutate(file, text, number) {
  const r = new Rewriting(file, text, number);
  visit(r, parse(file, text), null);
  return { text: r.render(0, text.length, null), mutants: r.mutants };
}

module.exports = { FIRST, mutate };
