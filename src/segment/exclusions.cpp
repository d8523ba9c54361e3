// Exclusions of a document as a statement carries them.
#include "segment/exclusions.hpp"

#include <algorithm>

#include "segment/lines.hpp"

namespace accordiff::segment {

std::vector<Exclusion> exclusions_of(const Document& document) {
  std::vector<Exclusion> all = document.excluded;
  std::ranges::stable_sort(all, {}, &Exclusion::place);
  LineCounter lines(document.text);
  for (Exclusion& excluded : all) {
    const Span place = excluded.place;
    excluded.line = lines.line_at(place.begin);
    excluded.text = document.text.substr(place.begin, place.size());
    excluded.place = {document.offsets.to_file(place.begin), document.offsets.to_file(place.end)};
  }
  return all;
}

}  // namespace accordiff::segment
