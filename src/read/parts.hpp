// The steps of reading, in the order read.cpp takes them. Each fills or corrects one Document.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "accordiff/model.hpp"

namespace accordiff::read {

// Front matter: YAML between two lines of three hyphens at the very start. Fills title, date, kind, language and parties,
// excludes the whole of it as "front-matter", and returns where the text after it begins (0 when there is none).
// Throws Error (Input, with the line in the file) when the YAML is broken.
[[nodiscard]] std::size_t read_front_matter(Document& document);

// Whether the text from `begin` on is Markdown by its content: headings, emphasis, links, comments, tags.
[[nodiscard]] bool looks_like_markdown(std::string_view text);

// Blocks of Markdown; everything that is not text is excluded as "markup" or "list-marker".
void read_markdown(Document& document, std::size_t begin);

// Blocks of plain text, hard-wrapped or one paragraph a line; markers, line-end hyphens and page furniture are excluded.
void read_plain(Document& document, std::size_t begin);

// Moves blocks, or ends of blocks, that are no part of the statement into `excluded`: comment forms, share buttons, end
// marks, release lines, datelines, stray backslashes ("aside:...", "stray:...", "dateline").
void set_asides_apart(Document& document);

// The date of a document: from its front matter (already in document.date), else the file name, else a dateline among the
// first or last blocks or excluded datelines. ISO 8601; "" when none is found.
[[nodiscard]] std::string find_date(const Document& document);

// "statement", "communique", ... from a title; "" when it does not say.
[[nodiscard]] std::string kind_of(std::string_view title);

}  // namespace accordiff::read
