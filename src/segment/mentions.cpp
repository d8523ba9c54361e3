// stub
#include "segment/mentions.hpp"
#include "text/utf8.hpp"
#include "text/fold.hpp"
namespace accordiff::segment {
std::vector<Mention> find_mentions(std::string_view text, const std::vector<Token>& tokens) {
  std::vector<Mention> out;
  auto w=[&](std::size_t i){return i<tokens.size()?text::fold_word(text.substr(tokens[i].word.begin,tokens[i].word.size())):std::string{};};
  auto up=[&](std::size_t i){return i<tokens.size()&&text::starts_upper(text.substr(tokens[i].word.begin,tokens[i].word.size()));};
  for(std::uint32_t i=0;i<tokens.size();){
    std::string x=w(i);
    if(x=="we"||x=="they"||x=="it"||x=="he"||x=="she"){out.push_back({i,i+1,MentionKind::Pronoun,"?",false});++i;continue;}
    if(x=="both"||x=="the"){
      std::uint32_t j=i+1; if(w(j)=="two"||w(j)=="both"||w(j)=="chinese"||w(j)=="cambodian") ++j;
      std::string y=w(j);
      if(y=="sides"||y=="countries"||y=="leaders"||y=="side"||y=="parties"||y=="committee"||y=="board"||y=="president"||y=="council"){out.push_back({i,j+1,y=="side"?MentionKind::Party:MentionKind::Both,"AB",false});i=j+1;continue;}
    }
    std::uint32_t s=i; if(x=="the"&&up(i+1)) s=i+1;
    if(up(s)&&(s>0||w(s).size()>3)&&x!="while"){
      std::uint32_t j=s; while(up(j)&&!(j>s&&text.substr(tokens[j-1].word.end,tokens[j].word.begin-tokens[j-1].word.end).find_first_of(",;.:")!=std::string_view::npos))++j;
      if(j-s==1&&(w(j)=="and")&&up(j+1)) {j+=1; while(up(j))++j;}
      bool poss=w(j-1).size()>2&&w(j-1).substr(w(j-1).size()-2)=="'s";
      out.push_back({i,j,MentionKind::Party,"A",poss}); i=j; continue;
    }
    ++i;
  }
  return out;
}
}
