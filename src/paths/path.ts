/**
 * A URL of Vonk, declared once: '/leden/:id/foto/:maat{groot|klein}?v'. It makes addresses, is the pattern that its route
 * is mounted with, and knows its own addresses again. After ? stand the names that it may be asked with, in the order in
 * which they are given; a ? without names takes an object of filters. See docs/besluiten/0033-routekaart.md.
 */
export type Path<Declared extends string = string> = {
  (...given: [...Parts<RouteOf<Declared>>, ...Asked<Declared>]): string
  /** As it was declared, without what it may be asked with. */
  readonly route: RouteOf<Declared>
  /** For mounting: every parameter bounded, so that no two patterns take the same address. */
  readonly pattern: RouteOf<Declared>
  /** Whether this is one of its addresses. */
  readonly matches: (pathname: string) => boolean
  /** What fills its parameters in one of its addresses, in order. */
  readonly partsOf: (pathname: string) => string[]
  /** Whether this is one of its addresses, or one below. */
  readonly covers: (pathname: string) => boolean
}

export type Query = Record<string, string | undefined>
/** A name that is given nothing is left out. */
type Value = string | number | undefined

type RouteOf<Declared extends string> = Declared extends `${infer Route}?${string}` ? Route : Declared

/** What fills each parameter, in order: one of its words if it has words, else text. */
type Parts<Route extends string> = Route extends `${string}/:${infer Parameter}/${infer Rest}`
  ? [Part<Parameter>, ...Parts<`/${Rest}`>]
  : Route extends `${string}/:${infer Parameter}`
    ? [Part<Parameter>]
    : []
type Part<Parameter extends string> = Parameter extends `${string}{${infer Words}}` ? OneOf<Words> : string
type OneOf<Words extends string> = Words extends `${infer Word}|${infer Rest}` ? Word | OneOf<Rest> : Words

type Asked<Declared extends string> = Declared extends `${string}?${infer Names}`
  ? Names extends ''
    ? [query?: Query | undefined]
    : Optional<Names>
  : []
type Optional<Names extends string> = Names extends `${string}&${infer Rest}`
  ? [asked?: Value, ...Optional<Rest>]
  : [asked?: Value]

const word = '[a-z][a-z0-9_-]*'
/** A link that was broken on the way gets an answer of its own, so whatever stands in its place is taken for one. */
const secret = '[^/]+'

/** What a parameter looks like, by its name. Every other name is that of a record: a UUID. */
const bounds: Record<string, string> = {
  aanbieder: word,
  /** Of a list that is data; one may begin with a number, as 50_plus. */
  code: '[a-z0-9][a-z0-9_-]*',
  /** What a short link ends with; see platform/korte-code.ts. */
  kort: '[a-z][1-9A-HJ-NP-Za-km-z]{22}',
  persona: word,
  /** Of what is followed: a code, or an id. */
  doel: '[0-9a-zA-Z_-]+',
  soort: word,
  sleutel: secret,
  token: secret,
}
const uuid = '[0-9a-fA-F-]{36}'

/** For a secret with pages beside it. */
export const secretBut = (...pages: string[]): string => `(?!(?:${pages.join('|')})$)${secret}`

/** Bounds of parameters that look otherwise than their name says. */
type Own = Record<string, string>

/** A piece between two slashes: what stands there, or the parameter that does. */
type Segment = { text: string; bound?: string }

function segmentOf(written: string, own: Own): Segment {
  const [, name, words] = /^:(\w+)(?:\{(.+)\})?$/.exec(written) ?? []
  if (name === undefined) return { text: written }
  return { text: `:${name}`, bound: words ? `(?:${words})` : (own[name] ?? bounds[name] ?? uuid) }
}

export function path<const Declared extends string>(declared: Declared, own: Own = {}): Path<Declared> {
  const [route = '', names] = declared.split('?')
  const segments = route.split('/').map((written) => segmentOf(written, own))
  const join = (part: (segment: Segment) => string) => segments.map(part).join('/')
  const build = (...given: (Value | Query)[]) => {
    const left = [...given]
    const address = join(({ text, bound }) => (bound ? encodeURIComponent(String(left.shift())) : text))
    return address + queryOf(names, left)
  }
  const expression = join(({ text, bound }) => (bound ? `(${bound})` : text.replaceAll('.', '\\.')))
  const [itself, orBelow] = [new RegExp(`^${expression}$`), new RegExp(`^${expression}(?:/|$)`)]
  return Object.assign(build, {
    route,
    pattern: join(({ text, bound }) => (bound ? `${text}{${bound}}` : text)),
    matches: (pathname: string) => itself.test(pathname),
    partsOf: (pathname: string) => itself.exec(pathname)?.slice(1) ?? [],
    covers: (pathname: string) => orBelow.test(pathname),
  }) as unknown as Path<Declared>
}

function queryOf(names: string | undefined, given: (Value | Query)[]): string {
  const asked = names ? names.split('&').map((name, n) => [name, given[n]]) : Object.entries(given[0] ?? {})
  const filled = asked.filter(([, value]) => Boolean(value))
  return filled.length === 0 ? '' : `?${filled.map((pair) => pair.map(written).join('=')).join('&')}`
}

const needsNoEscape = /^[\w.-]*$/

/** As a form in a browser writes it. Most is a word, and a list has a hundred addresses: those are not escaped at all. */
const written = (value: unknown): string =>
  needsNoEscape.test(String(value)) ? String(value) : `${new URLSearchParams([['', String(value)]])}`.slice(1)

/** A pattern without its bounds, for people who read it. */
export const withoutBounds = (pattern: string): string => pattern.replaceAll(/\{(?:[^{}]|\{[^{}]*\})*\}/g, '')
