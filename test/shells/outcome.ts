import { problems } from '#src/platform/web/problem.ts'
import { plain } from '#test/form-html.ts'

/** What became of a change, in words that a page and the API share. */
export type Outcome = {
  what: 'done' | 'refused' | 'conflict' | 'forbidden' | 'nobody' | 'missing' | `status ${number}`
  /** Field by field what is wrong, in the sentence that is shown; sorted. */
  wrong: string[]
  /** Why it is refused as a whole, where that is said; of a page all that it says. */
  said: string
}

const words: Record<number, Outcome['what']> = {
  200: 'done',
  201: 'done',
  204: 'done',
  303: 'done',
  400: 'refused',
  422: 'refused',
  401: 'nobody',
  403: 'forbidden',
  404: 'missing',
  409: 'conflict',
}

const whatOf = (status: number) => words[status] ?? (`status ${status}` as const)

/** Of a page: the list on top, in which each line leads to its field. One without a field there leads nowhere. */
export async function ofPage(answer: Response): Promise<Outcome> {
  const html = await answer.text()
  const [, list = ''] = /vonk-foutlijst[\s\S]*?<ul>([\s\S]*?)<\/ul>/.exec(html) ?? []
  const asked = [...html.matchAll(/id="veld-([^"]+)-fout"[\s\S]*?<span>([\s\S]*?)<\/span>/g)]
  const atFields = asked.map(([, name = '', said = '']) => `${name}: ${plain(said)}`)
  const loose = [...list.matchAll(/<li>([^<]*)<\/li>/g)].map(([, said = '']) => `?: ${plain(said)}`)
  const looked = [...list.matchAll(/<a href="#veld-([^"]+)">[^<]*(‘[^’]+’ staat dicht bij een naam)/g)]
  const toLookAt = looked.map(([, name = '', said = '']) => `${name}: ${said}`)
  const wrong = [...atFields, ...loose, ...toLookAt].toSorted()
  return { what: whatOf(answer.status), wrong, said: plain(html) }
}

type Problem = { detail?: string; errors?: { location: { pointer?: string }; detail: string }[] }

const nameOf = (pointer = '#') =>
  pointer
    .split('/')
    .slice(1)
    .join('.')
    .replace(/^(doelgroepen|geregeld|organisaties|aantekeningen)\.\d+$/, '$1')

/** Of the API: the first problem of each field, as a page shows no more than one. */
export async function ofApi(answer: Response): Promise<Outcome> {
  const text = await answer.text()
  const { detail = '', errors = [] }: Problem = answer.ok ? {} : JSON.parse(text)
  const first = new Map<string, string>()
  for (const { location, detail: said } of errors) {
    const name = nameOf(location.pointer)
    // The question is put in other words, because a program says by a header that it was looked at.
    const [asked] = /‘[^’]+’ staat dicht bij een naam/.exec(said) ?? []
    if (!first.has(name)) first.set(name, asked ?? said)
  }
  const wrong = [...first].map(([name, said]) => `${name}: ${said}`).toSorted()
  const general = problems[answer.status]?.detail === detail
  return { what: whatOf(answer.status), wrong, said: general ? '' : detail }
}
