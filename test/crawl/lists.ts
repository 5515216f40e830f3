import type { Build } from './crawled.ts'
import { marksIn } from './marks.ts'
import type { Visitor } from './visit.ts'

/** Who reads the lists. */
export type Round = { build: Build; visitor: Visitor }
type Option = { href: string; count: number }

/** Everything that a list shows, over all its pages: of HTML by its pager, of the API by its links. */
export async function allPages(
  { visitor }: Round,
  path: string,
): Promise<{ texts: string[]; titles: Set<string> }> {
  const texts: string[] = []
  for (let next: string | undefined = path; next && texts.length < 20; next = nextOf(texts.at(-1) ?? '')) {
    texts.push((await visitor.visit(next)).text)
  }
  const titles = texts.flatMap((text) => [...marksIn(text)].filter((word) => word.endsWith('titel')))
  return { texts, titles: new Set(titles) }
}

const nextOf = (text: string) =>
  (/href="([^"]+)"\s+rel="next"/.exec(text)?.[1] ?? /"volgende":"https?:\/\/[^/]+([^"]+)"/.exec(text)?.[1])
    ?.replaceAll('&amp;', '&')
    .replace(/^https?:\/\/[^/]+/, '')

/** The choices beside a list, with what they promise. */
const optionsIn = (text: string): Option[] =>
  [...text.matchAll(/<a href="([^"]+)"[^>]*>(?:(?!<\/a>).)*?vonk-filter__aantal">(\d+)</gs)].map(
    ([, href = '', count]) => ({
      href: href.replaceAll('&amp;', '&'),
      count: Number(count),
    }),
  )

export async function differs(round: Round, path: string, expected: string[]): Promise<string[]> {
  const { titles } = await allPages(round, path)
  const tell = (word: string) => round.build.marks.get(word)?.what ?? word
  return [
    ...[...titles]
      .filter((one) => !expected.includes(one))
      .map((one) => `${round.visitor.persona} found ${tell(one)} in ${path}`),
    ...expected
      .filter((one) => !titles.has(one))
      .map((one) => `${round.visitor.persona} missed ${tell(one)} in ${path}`),
  ]
}

/** The total is what the policy allows. */
export async function totalDiffers({ visitor }: Round, path: string, total: number): Promise<string[]> {
  const { text } = await visitor.visit(path)
  const said = Number(/vonk-aantal[^>]*>\D*(\d+)/.exec(text)?.[1] ?? 0)
  return said === total ? [] : [`${visitor.persona} was told of ${said} instead of ${total} on ${path}`]
}

/** Each choice beside a list gives as many as it says. */
export async function choicesDiffer(round: Round, path: string): Promise<string[]> {
  const { persona, visit } = round.visitor
  const { text } = await visit(path)
  const faults: string[] = []
  for (const { href, count } of optionsIn(text).filter((option) => option.count > 0)) {
    const { titles } = await allPages(round, href)
    if (titles.size !== count)
      faults.push(`${persona} was promised ${count} and got ${titles.size} on ${href}`)
  }
  return faults
}
