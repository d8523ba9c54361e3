# Writes a C++ file that holds every table and what every report in HTML holds, from DATA_DIR: cmake -DDATA_DIR=... -DOUTPUT=... -P EmbedData.cmake
file(GLOB files "${DATA_DIR}/*.tsv" "${DATA_DIR}/*.css" "${DATA_DIR}/*.js" "${DATA_DIR}/*.html")
list(SORT files)
list(LENGTH files count)
set(entries "")
foreach(file IN LISTS files)
  get_filename_component(name "${file}" NAME)
  file(READ "${file}" content)
  string(APPEND entries "    {\"${name}\"sv, R\"~table~(${content})~table~\"sv},\n")
endforeach()
file(WRITE "${OUTPUT}" "#include \"text/data.hpp\"

#include <array>
#include <utility>

namespace accordiff::text {
namespace {
using namespace std::string_view_literals;
constexpr std::array<std::pair<std::string_view, std::string_view>, ${count}> tables{{
${entries}}};
}  // namespace

std::string_view embedded(std::string_view name) {
  for (const auto& [key, content] : tables)
    if (key == name) return content;
  return {};
}

}  // namespace accordiff::text
")
