import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { Icon } from './icon.tsx'

export type HeroProps = { title: Child; lead?: Child; actions?: Child; children?: Child }

/** The opening of a page that invites: words on the left, a picture (the children) on the right. */
export const Hero = ({ title, lead, actions, children }: HeroProps) => (
  <section class="vonk-opening">
    <div>
      <h1>{title}</h1>
      {lead && <p class="utrecht-paragraph utrecht-paragraph--lead">{lead}</p>}
      {actions && <div class="utrecht-button-group vonk-acties">{actions}</div>}
    </div>
    {children && <div class="vonk-opening__beeld">{children}</div>}
  </section>
)

export type PageTitleProps = { title: Child; badges?: Child; lead?: Child; action?: Child }

/** What this page is, with its labels, and the one main action at the right. */
export const PageTitle = ({ title, badges, lead, action }: PageTitleProps) => (
  <div class="vonk-titel">
    <div>
      <h1>{title}</h1>
      {lead && <p class="utrecht-paragraph utrecht-paragraph--lead">{lead}</p>}
      {badges && <div class="vonk-labels">{badges}</div>}
    </div>
    {action && <div class="vonk-titel__actie">{action}</div>}
  </div>
)

export type TwoColumnsProps = { main: Child; side: Child; sideFirst?: boolean | undefined }

/** `sideFirst` for filters: left of the list, and before it on a small screen, with a way past all of them. */
export const TwoColumns = ({ main, side, sideFirst }: TwoColumnsProps) =>
  sideFirst ? (
    <>
      <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#resultaten">
        Naar de resultaten
      </a>
      <div class="vonk-kolommen vonk-kolommen--links">
        <div>{side}</div>
        <div id="resultaten" tabindex={-1}>
          {main}
        </div>
      </div>
    </>
  ) : (
    <div class="vonk-kolommen">
      <div>{main}</div>
      <aside>{side}</aside>
    </div>
  )

export type Crumb = { href: string; label: string }

export const Breadcrumb = ({ items, current }: { items: Crumb[]; current: string }) => (
  <nav class="utrecht-breadcrumb-nav vonk-kruimels" aria-label="Kruimelpad">
    <ol>
      {items.map(({ href, label }) => (
        <li>
          <a href={href}>{label}</a>
          <Icon name="chevron-right" />
        </li>
      ))}
      <li aria-current="page">{current}</li>
    </ol>
  </nav>
)

/** What people typed, a line at a time. */
export const Paragraphs = ({ text }: { text: string }) => (
  <>{text.split(/\n+/).map((line) => line && <p>{line}</p>)}</>
)

/** `html` must have been made safe by the server's own renderer. */
export const RichText = ({ html }: { html: string }) => <div class="vonk-tekst">{raw(html)}</div>
