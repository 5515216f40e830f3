import { createHash } from 'node:crypto'
import { chownSync, existsSync, lstatSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { root } from '../root.ts'
import { type Account, canEnter, databaseAccount } from './account.ts'
import { diskFull, isDiskFull, Problem } from './problem.ts'
import { reachablePrograms } from './programs.ts'

/** Where the embedded PostgreSQL lives and as whom it runs. */
export type Place = {
  account: Account
  /** Folder with initdb, pg_ctl and postgres. */
  programs: string
  /** The data folder, named on screen: everything that must be in a back-up is below it. */
  folder: string
  /** The database cluster in it. */
  cluster: string
  /** Folder of the unix socket: as closed as the cluster itself. */
  socket: string
}

// A path of a unix socket may have 107 bytes on Linux and 103 on macOS.
const SOCKET_PATH_MAX = 103
const LONGEST_SOCKET = '/.s.PGSQL.5432.lock'

/** Decides and makes the folders. `asked` is VONK_DATA; null: the default. */
export function preparePlace(asked: string | null): Place {
  const account = databaseAccount()
  const folder = asked === null ? defaultFolder(account) : askedFolder(resolve(asked), account)
  const programs = reachablePrograms(account, closedDefault())
  const socket = socketFolder(folder)
  makeSocketFolder(socket, account)
  return { account, programs, folder, cluster: join(folder, 'postgres'), socket }
}

/** The folder without asking: in the clone, unless the clone is closed to the account of the database. */
function defaultFolder(account: Account): string {
  const inClone = join(root, 'data')
  const folder = canEnter(root, account) ? inClone : closedDefault()
  return made(folder)
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8)

/** Whoever listens here has the data folder, see lock.ts. */
export const lockOf = ({ socket }: Place) => join(socket, 'vonk.sock')

/** Stands in the title of each process of the server, so that they can be found. */
export const clusterName = (cluster: string) => `vonk-${hashOf(cluster)}`

const closedDefault = () => join('/var/lib', `vonk-${hashOf(root)}`)

function askedFolder(folder: string, account: Account): string {
  made(folder)
  if (canEnter(folder, account)) return folder
  throw new Problem(
    `Gebruiker ‘${account?.name}’, waaronder de database draait, kan niet bij VONK_DATA ${folder}: kies een map waarvan ook alle bovenliggende mappen voor anderen toegankelijk zijn, bijvoorbeeld ${closedDefault()}.`,
  )
}

function made(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true })
    return folder
  } catch (error) {
    if (isDiskFull(String(error))) throw diskFull(folder)
    throw new Problem(
      `De gegevensmap ${folder} kan niet worden gemaakt (${(error as NodeJS.ErrnoException).code}): kies met VONK_DATA een map waarin deze gebruiker mag schrijven.`,
    )
  }
}

function socketFolder(folder: string): string {
  const beside = join(folder, 'socket')
  if (Buffer.byteLength(beside + LONGEST_SOCKET) <= SOCKET_PATH_MAX) return beside
  return join(shortTemporaryFolder(), `vonk-${hashOf(folder)}`)
}

function shortTemporaryFolder(): string {
  const fits = Buffer.byteLength(tmpdir()) + 14 + LONGEST_SOCKET.length <= SOCKET_PATH_MAX
  return fits ? tmpdir() : '/tmp'
}

/** In a place where anybody may write, the folder must be ours before a socket in it is trusted. */
function makeSocketFolder(folder: string, account: Account) {
  if (existsSync(folder)) return assertOwn(folder, account)
  mkdirSync(folder, { mode: 0o700 })
  if (account) chownSync(folder, account.uid, account.gid)
}

function assertOwn(folder: string, account: Account) {
  if (lstatSync(folder).uid === (account?.uid ?? process.getuid?.())) return
  throw new Problem(
    `De map ${folder} in ${dirname(folder)} is van een andere gebruiker: start Vonk als die gebruiker, of kies met VONK_DATA een andere gegevensmap.`,
  )
}
