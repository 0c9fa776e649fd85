/** The formats in which a chain leaves the product: the endings of its address. */
export const DATEIFORMATE = ['pdf', 'svg', 'png', 'pptx', 'xlsx', 'bpmn'] as const;
export type Dateiformat = (typeof DATEIFORMATE)[number];

export const TYPEN: Record<Exclude<Dateiformat, 'pdf'>, string> = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  bpmn: 'application/xml; charset=utf-8',
};
