import type { Child } from 'hono/jsx'

export type Fact = { label: Child; value: Child }

/** Labels with longer values: what we know of one thing. */
export const DataList = ({ items }: { items: Fact[] }) => (
  <dl class="utrecht-data-list vonk-gegevens">
    {items.map(({ label, value }) => (
      <div class="utrecht-data-list__item">
        <dt class="utrecht-data-list__item-key">{label}</dt>
        <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">{value}</dd>
      </div>
    ))}
  </dl>
)

export type Stat = { value: Child; label: Child; href?: string | undefined }

/** The dark band: a few figures, each with what it counts. */
export const Stats = ({ items }: { items: Stat[] }) => (
  <dl class="vonk-cijfers">
    {items.map(({ value, label, href }) => (
      <div>
        <dt>{href ? <a href={href}>{label}</a> : label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)
