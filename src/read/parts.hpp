// The steps of reading, in the order read.cpp takes them. Each fills or corrects one Document.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff::read {

// Front matter: YAML between two lines of three hyphens at the very start. Fills title, date, kind, language and parties,
// excludes the whole of it as "front-matter", and returns where the text after it begins (0 when there is none).
// Throws Error (Input, with the line in the file) when the YAML is broken.
[[nodiscard]] std::size_t read_front_matter(Document& document);

// Blocks of Markdown; everything that is not text is excluded as "markup" or "list-marker".
void read_markdown(Document& document, std::size_t begin);

// Blocks of plain text (or of lines that a PDF was written as), hard-wrapped or one paragraph a line; what is excluded already
// stays so; markers, line-end hyphens and page furniture are excluded.
void read_plain(Document& document, std::size_t begin);

// Blocks of a web page: document.text, the decoded page, becomes the text extracted from it. What is around the statement is
// excluded with reasons. Fills title and date from the page's metadata. Throws Error (Limit) for pages that nest too deep.
void read_html(Document& document, const ReadOptions& options);

// Docx or Odt, by what an archive holds. Throws Error (Input) when it holds neither.
[[nodiscard]] InputFormat format_of_archive(std::string_view bytes, const ReadOptions& options, const std::string& path);

// Blocks of office files: paragraphs with the numbers that people see, rows of tables, notes behind the text; tracked changes
// as options.revisions says. Throws Error: Input for broken files, Limit for those that unpack to too much.
void read_docx(Document& document, std::string_view bytes, const ReadOptions& options);
void read_odt(Document& document, std::string_view bytes, const ReadOptions& options);

// Blocks of the text layer of a PDF, by pdftotext as a process of its own, with limits of time and memory. Throws Error: Input
// for broken files and for scans, Missing when pdftotext is not installed, Limit.
void read_pdf(Document& document, std::string_view bytes, const ReadOptions& options);

// Excludes what saved pages carry around a statement: what stands before the last line that only the head of a page has
// ("Skip to content", a path of links, "Source: ..."), behind the first that only its foot has (a licence, contacts, "Back to
// top"), and the title of the window where the text has its own.
void set_furniture_apart(Document& document);

// Sets apart what printing left in a text whose pages are gone (running heads, the printer's numbers, rules above notes); a
// sentence that this cuts goes on behind it.
void rejoin_printed_pages(Document& document);

// Parts paragraphs that run on in one where their numbers go on in sequence: "...; 4. Urges all States ...; 5. Calls upon ...".
void part_numbered_paragraphs(Document& document);

// Moves blocks, or ends of blocks, that are no part of the statement into `excluded`: comment forms, share buttons, end
// marks, release lines, datelines, stray backslashes ("aside:...", "stray:...", "dateline").
void set_asides_apart(Document& document);

// The date of a document: from its front matter (already in document.date), else the file name, else a dateline among the
// first or last blocks or excluded datelines. ISO 8601; "" when none is found.
[[nodiscard]] std::string find_date(const Document& document);

// "statement", "communique", ... from a title; "" when it does not say.
[[nodiscard]] std::string kind_of(std::string_view title);

}  // namespace accordiff::read
