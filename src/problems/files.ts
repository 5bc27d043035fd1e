import { error } from "./problem.ts";

/** Mistakes in a file as a whole: its name, its bytes, its quotes, its header, its rows' shape. */
export const fileProblems = {
  "folder-missing": error(
    "找不到数据文件夹 {folder}",
    "There is no data folder {folder}",
    "核对路径；默认是项目里的 data 文件夹",
    "Check the path; the default is the project's data folder",
  ),
  "file-missing": error(
    "缺少文件 {name}",
    "The file {name} is missing",
    "恢复这个文件；没有内容时，也要留下表头：{header}",
    "Restore the file; with nothing to say it still needs its header: {header}",
  ),
  "file-empty": error(
    "文件是空的，连表头也没有",
    "The file is empty: not even a header",
    "恢复文件内容，或至少写上表头：{header}",
    "Restore the file, or write at least its header: {header}",
  ),
  "file-unreadable": error(
    "读不出这个文件（{reason}）",
    "The file cannot be read ({reason})",
    "检查文件权限，或从版本库恢复",
    "Check its permissions, or restore it from the repository",
  ),
  "file-unknown": error(
    "不认识文件 {name}：它既不是固定的文件，也没有哪个主题叫这个名字",
    "The file {name} is not known: no fixed file and no topic has that name",
    "改正文件名{suggestion}，或先在 topics.csv 登记主题",
    "Mend the file's name{suggestion}, or add the topic to topics.csv first",
  ),
  "file-not-csv": error(
    "{name} 不是 CSV，没有读取",
    "{name} is no CSV file and is not read",
    "用 npm run data:import 读入，再从数据文件夹移走",
    "Take it in with npm run data:import and remove it from the data folder",
  ),
  "delimiter-wrong": error(
    "表头用“{sign}”分隔，应当用半角逗号",
    "The header is divided by “{sign}”; it must be a comma",
    "另存为“CSV（逗号分隔）”",
    "Save the file as comma-separated CSV",
  ),
  "header-missing": error(
    "第一行不是表头",
    "The first line is not a header",
    "第一行写上列名：{header}",
    "Begin the file with the names of its columns: {header}",
  ),
  "column-missing": error(
    "缺少“{name}”列",
    "The column “{name}” is missing",
    "补上这一列；没有内容的单元格可以空着",
    "Add the column; its cells may be empty where nothing is known",
  ),
  "column-unknown": error(
    "不认识“{name}”列",
    "The column “{name}” is not known",
    "删去这一列，或改正列名{suggestion}",
    "Remove the column or mend its name{suggestion}",
  ),
  "column-repeated": error(
    "“{name}”列出现了不止一次",
    "The column “{name}” stands more than once",
    "只留一列",
    "Keep one of them",
  ),
  "column-blank": error(
    "表头第 {column} 格是空的",
    "Cell {column} of the header is blank",
    "写上列名，或删去这一列",
    "Name the column or remove it",
  ),
  "quote-unclosed": error(
    "引号没有闭合，后面的行会被当作同一格",
    "A quotation mark is never closed and would swallow the rows after it",
    "在这一格末尾补上半角引号；格内的引号写两遍",
    "Close the cell with a straight quote; write a quote inside a cell twice",
  ),
  "quote-followed-by-text": error(
    "引号闭合以后还有文字",
    "Text follows a closing quotation mark",
    "整格放在一对引号里，格内的引号写两遍",
    "Put the whole cell in one pair of quotes and write a quote inside it twice",
  ),
  "quote-inside-cell": error(
    "没有加引号的格里出现了半角引号",
    "A straight quotation mark stands in a cell that is not quoted",
    "整格加上引号，并把格内的引号写两遍；中文引号用“”",
    "Quote the whole cell and write the quote inside it twice",
  ),
  "cells-too-few": error(
    "这一行只有 {count} 格，表头有 {expected} 格",
    "The row has {count} cells, the header {expected}",
    "补上缺的逗号；没有内容的格也要占位",
    "Add the missing commas; an empty cell keeps its place",
  ),
  "cells-too-many": error(
    "这一行有 {count} 格，表头只有 {expected} 格",
    "The row has {count} cells, the header only {expected}",
    '格内有逗号时整格加引号，如 "1,234"；删去多余的格',
    'Quote a cell that holds a comma, as "1,234"; remove what is too much',
  ),
  "row-delimiter-wrong": error(
    "这一行用“{sign}”分隔，应当用半角逗号",
    "The row is divided by “{sign}”; it must be a comma",
    "把“{sign}”换成半角逗号；从 Excel 粘贴的，先另存为“CSV UTF-8（逗号分隔）”再复制",
    "Put commas in their place; what comes from Excel is saved as CSV first and copied from there",
  ),
  "rows-glued": error(
    "两行连成了一行，连接处在第 {column} 格“{text}”",
    "Two rows stand in one line; they meet in cell {column}, “{text}”",
    "在后一行开头的地方换行；往文件末尾粘贴前，先按一次回车",
    "Break the line where the second row begins; press Enter at a file's end before pasting there",
  ),
  "row-blank": error("表中间有空行", "A blank line stands among the rows", "删去空行", "Remove it"),
  "row-empty": error(
    "这一行只有逗号，没有内容",
    "The row holds nothing but commas",
    "删去这一行",
    "Remove the row",
  ),
} as const;
