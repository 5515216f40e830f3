import type { Hono } from 'hono'
import type { ApiExample } from './api/reference.tsx'
import type { Api } from './api/route.ts'
import type { Zinnen } from './audit.ts'
import type { Demo } from './demo.ts'
import type { Vel } from './forms/concept.ts'
import type { Job } from './job-context.ts'
import type { Schedule } from './jobs.ts'
import type { Soorten } from './mail-soorten.ts'
import type { Uitgang } from './naar-buiten.ts'
import type { Persoonlijk } from './persoonlijk.ts'
import type { Filling } from './places.ts'
import type { Inname } from './web/arrived.ts'
import type { Env } from './web/context.ts'
import type { Around } from './web/site.ts'

/** What a noun declares of itself, once. src/nouns.ts lists them, and everything central is a fold over that list. */
export type Noun = Around & {
  /** As its folder and the glossary call it. */
  name: string
  /** Its pages, each mounted with its pattern in the map of all addresses. */
  pages?: Hono<Env>
  api?: Api[]
  /** Its tables that hold text of people and cannot be reported, each with the reason. */
  nietTeMelden?: Record<string, string>
  /** What it keeps of a member, for the download and for leaving. */
  persoonlijk?: Partial<Persoonlijk>
  /** What is noted of it in the trail, in words. */
  handelingen?: Zinnen
  /** The kinds of mail that it adds to what members choose from. */
  mail?: Partial<Soorten>
  /** What the page of the API begins with. */
  apiExample?: ApiExample
  /** Patterns of addresses that a browser may not fetch ahead, because reading there is written down. */
  notAhead?: string[]
  /** Pages with a form of which is kept what is typed, before it is sent. */
  concepten?: Vel[]
  /** Where a file comes in that is kept. */
  neemtBestand?: Inname[]
  /** Where a file comes in that is read as a whole, to make something of it. */
  leestBestand?: ((path: string) => boolean)[]
  /** The same by somebody who does not sign in; `mag`: whether the key in the address is one. */
  leestVanGast?: Inname[]
  /** Where addresses begin that search engines have no business with. */
  noRobots?: string[]
  /** By the name with which they are enqueued; what each is about stands in its jobs.ts. */
  jobs?: Record<string, Job>
  /** What runs by itself, and when (Dutch time). */
  schedules?: Schedule[]
  /** What it has in the demo, when the members, organisations and proeftuinen of seeds/ are there. */
  demo?: (demo: Demo) => Promise<void>
  /** What of it goes out into the world; only ever what is public. */
  naarBuiten?: Uitgang
  /** What it shows, or answers, in the places of nouns below it. */
  fills?: Filling[]
}
