// Lines of print on pages, however they were read, and how paragraphs are made of them.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff::read {

struct PaperLine {
  std::size_t page = 0, block = 0;  // from 0; lines of one block stand together
  double left = 0, right = 0, top = 0, bottom = 0;
  std::string text;
  std::vector<std::pair<std::size_t, std::string>> marks;  // marks of notes, with the byte of the text they stand behind
};

struct Paper {
  std::vector<double> heights;   // of the pages
  std::vector<PaperLine> lines;  // in reading order
};

// Joins the pieces of each row, column by column; lines are then in reading order.
void straighten(Paper& paper);

// Writes the document: paragraphs joined over lines and pages, words cut at line ends joined, markers told from text; running
// heads and page numbers are excluded.
void write_paper(Document& document, const ReadOptions& options, const Paper& paper);

}  // namespace accordiff::read
