// The changes of a pair of statements as a table of three columns.
#pragma once

#include <pugixml.hpp>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff::renderers {

// Adds a table to `body`: old text, new text, finding; a row a change that is shown, in the order of the later statement.
void add_table(pugi::xml_node body, const Report& report, const Alignment& alignment, const RenderOptions& options);

}  // namespace accordiff::renderers
