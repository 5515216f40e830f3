import { type Asked, cookieOf, type Load, load, middle } from './load.ts'
import { type Running, startBare } from './server.ts'

export type Page = Asked & { name: string }
export type Measured = Load & { page: string; kB: number; bare: number; ratio: number; floors: number }
export type Effort = { rounds: number; seconds: number; warmUp: number }
/** `floor`: the cheapest program that makes the page of a proeftuin, and the pages it knows. */
export type Servers = { vonk: Running; floor: Running; proeftuinen: readonly string[] }

/**
 * A page, the floor and a bare server that sends as many bytes, in turn, A B C A B C, so that a busy machine is busy for
 * all three. `ratio`: to the throughput of the bare server; `floors`: to the processor time of the floor.
 */
export async function measure(
  { vonk, floor, proeftuinen }: Servers,
  page: Page,
  effort: Effort,
): Promise<Measured> {
  const bytes = await sizeOf(vonk, page)
  const bare = await startBare(bytes)
  const [own, lowest, plain]: [Load[], Load[], Load[]] = [[], [], []]
  await load(vonk, page, effort.warmUp)
  for (let round = 0; round < effort.rounds; round++) {
    own.push(await load(vonk, page, effort.seconds))
    lowest.push(await load(floor, { paths: proeftuinen }, effort.seconds))
    plain.push(await load(bare, { paths: ['/'] }, effort.seconds))
  }
  await bare.stop()
  const [mine, cheapest, theirs] = [middle(own), middle(lowest), middle(plain)]
  return {
    page: page.name,
    kB: bytes / 1024,
    ...mine,
    bare: theirs.perSecond,
    ratio: mine.perSecond / theirs.perSecond,
    floors: mine.cpu / cheapest.cpu,
  }
}

/** As it goes over the line, compressed. */
async function sizeOf(vonk: Running, { paths: [path = '/'], members }: Page): Promise<number> {
  const headers = { 'accept-encoding': 'gzip', ...(members && { cookie: cookieOf(0) }) }
  const response = await fetch(vonk.url + path, { headers })
  if (response.status !== 200) throw new Error(`${path}: ${response.status}`)
  await response.arrayBuffer()
  return Number(response.headers.get('content-length'))
}
