import { raw } from 'hono/html'
import { paths } from '../../paths/index.ts'
import { ButtonLink } from './buttons.tsx'
import { Icon } from './icon.tsx'
import { Avatar } from './people.tsx'
import type { Bar, Door, Shell } from './types.ts'

const currentOf = (path: string, href: string) =>
  path === href ? 'page' : path.startsWith(`${href}/`) ? 'true' : undefined

const Place = ({ href, label, button, path }: Door & { path: string }) => (
  <li>
    {button ? (
      <ButtonLink href={href}>{label}</ButtonLink>
    ) : (
      <a href={href} aria-current={currentOf(path, href)}>
        {label}
      </a>
    )}
  </li>
)

const Places = ({ shell, bar }: { shell: Shell; bar: Bar }) => (
  <>
    {shell.doors[bar].map((door) => (
      <Place {...door} path={shell.path} />
    ))}
  </>
)

/** The mark, in a box of 24 by 24. */
export const bolt =
  'M13.6 1.5 4.2 13.4a.6.6 0 0 0 .5 1h5.6l-1.6 8a.4.4 0 0 0 .7.3l9.9-12.2a.6.6 0 0 0-.5-1h-5.9l1.4-7.7a.4.4 0 0 0-.7-.3Z'

const logo = raw(
  `<a class="vonk-merk" href="/"><svg viewBox="0 0 24 24" width="32" height="32" aria-hidden="true">` +
    `<path fill="currentColor" d="${bolt}"/></svg><span>Vonk</span></a>`,
)

/** Under one's name: what one keeps and sets for oneself, and the way out. */
const Own = ({ shell, naam }: { shell: Shell; naam: string }) => (
  <details class="vonk-jij">
    <summary>
      <Avatar naam={naam} /> {naam.split(' ')[0]}
      <span class="vonk-onzichtbaar">: van jou</span>
      <Icon name="chevron-down" />
    </summary>
    <ul>
      <Places shell={shell} bar="eigen" />
      <li>
        <form method="post" action={paths.uitloggen()}>
          <button class="vonk-linkknop" type="submit">
            Uitloggen
          </button>
        </form>
      </li>
    </ul>
  </details>
)

const Account = ({ shell }: { shell: Shell }) =>
  shell.lid ? (
    <>
      <Places shell={shell} bar="account" />
      <li>
        <Own shell={shell} naam={shell.lid.naam} />
      </li>
    </>
  ) : (
    <>
      <Place href={paths.inloggen()} label="Inloggen" path={shell.path} />
      <Places shell={shell} bar="account" />
    </>
  )

/** A field where there is room for it; on a small screen the way to the page that has one. */
const Search = ({ path }: { path: string }) =>
  path === paths.zoeken() ? null : (
    <search class="vonk-kopzoek">
      <form action={paths.zoeken()} method="get">
        <label class="vonk-onzichtbaar" for="kop-zoek">
          Zoek in heel Vonk
        </label>
        <input id="kop-zoek" type="search" name="q" maxlength={400} aria-keyshortcuts="/ Control+/" />
        <button type="submit" aria-label="Zoek in heel Vonk">
          <Icon name="search" />
        </button>
      </form>
      <a href={paths.zoeken()}>
        <Icon name="search" />
        <span class="vonk-onzichtbaar">Zoeken</span>
      </a>
    </search>
  )

/** Opens without JavaScript on a small screen, and is always open on a wide one (see header.css). */
export const Header = ({ shell }: { shell: Shell }) => (
  <header class="utrecht-page-header vonk-kop">
    {shell.demo && <p class="vonk-demo">Dit is een demo. Alles is verzonnen; alles mag stuk.</p>}
    <div class="vonk-breedte vonk-kop__rij">
      {logo}
      <Search path={shell.path} />
      <details class="vonk-menu vonk-uitklap">
        <summary>
          <Icon name="menu-2" /> Menu
        </summary>
        <nav aria-label="Hoofdmenu">
          <ul>
            <Places shell={shell} bar="menu" />
          </ul>
          <ul>
            <Account shell={shell} />
          </ul>
        </nav>
      </details>
    </div>
  </header>
)

export const Footer = ({ shell }: { shell: Shell }) => (
  <footer class="utrecht-page-footer vonk-voet">
    <div class="vonk-breedte">
      <p>Vonk is het lerende netwerk voor social return. Goed voorbeeld doet goed volgen.</p>
      <nav aria-label="Over deze site">
        <ul>
          <Places shell={shell} bar="foot" />
          <Place href={paths.api()} label="API" path={shell.path} />
          {shell.broncode && (
            <li>
              <a href={shell.broncode}>Broncode</a>
            </li>
          )}
        </ul>
      </nav>
    </div>
  </footer>
)
