/** What stands on top of dumps and is no outlet's name: sections, menus. */
export const SECTION =
  /^(?:(?:skip|jump) to|menu|home|search|log ?in|sign|subscribe|breaking|latest|top (?:news|stories)|world|local|middle|far|north|south|politics|opinion|sports?|business|live|news$|daily$|today$|press releases?|advert)/iu;
