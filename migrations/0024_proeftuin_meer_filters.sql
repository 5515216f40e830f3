-- Several filters at once may fit few proeftuinen among many: then reading on in order until a page is full takes long.
create index proeftuin_filters_idx on proeftuin (fase, route, categorie, bewogen_op desc, id desc) where gestart_op is not null;
