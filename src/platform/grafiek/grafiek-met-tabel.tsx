import type { Child } from 'hono/jsx'
import { Table, type TableProps } from '../components/table.tsx'

type GrafiekMetTabelProps = { children: Child; tabel: TableProps }

/** A drawing with the same numbers as a table, one click away; without JavaScript too. */
export const GrafiekMetTabel = ({ children, tabel }: GrafiekMetTabelProps) => (
  <figure>
    {children}
    <details class="vonk-uitleg">
      <summary class="vonk-uitleg__vraag">Bekijk als tabel</summary>
      <Table {...tabel} />
    </details>
  </figure>
)
