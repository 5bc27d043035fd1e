/** The gallery of chart kinds and the lists beneath charts, in Chinese. The English must have the same keys. */
export const galleryZh = {
  title: "图的种类",
  deck: "每一种图配一张已发布的例子：什么时候用，什么时候不用，认得哪些记号，文件怎么写。",
  use: "什么时候用",
  avoid: "什么时候不用",
  marks: "认得的记号",
  noMarks: "没有特别的记号。",
  file: "这张图的文件",
  path: (id: string) => `src/content/charts/${id}.yaml`,
  jump: "各种图",
  link: "图有哪些种类",
  events: "图上标出的事",
};

export type Gallery = typeof galleryZh;
