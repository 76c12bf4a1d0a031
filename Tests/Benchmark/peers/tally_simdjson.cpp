// The tally's figures by simdjson on demand over mapped bytes: visits, people and questions, each department's
// rated and satisfied, the materials. One journal; amendments of `people` and ratings count as written at first.
#include <simdjson.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <map>
#include <string>
#include <string_view>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

using namespace simdjson;

struct Department { long rated = 0, satisfied = 0; };
struct Asked { int department = -1; int8_t rating = 0; };
struct Visit { uint32_t firstQuestion = 0; uint16_t questions = 0; int32_t people = -1; };

static std::vector<std::pair<std::string, Department>> departments;
static std::vector<std::pair<std::string, long>> materials;

template <class List> static int place(List &list, std::string_view code) {
    for (size_t i = 0; i < list.size(); ++i)
        if (list[i].first == code) return int(i);
    list.emplace_back(std::string(code), typename List::value_type::second_type{});
    return int(list.size() - 1);
}

static void count(const Asked &asked, int sign) {
    if (asked.department < 0 || !asked.rating) return;
    auto &department = departments[size_t(asked.department)].second;
    department.rated += sign;
    if (asked.rating >= 3) department.satisfied += sign;
}

int main(int argc, char **argv) {
    if (argc != 2) return 64;
    if (std::string_view(argv[1]) == "--version") {
        printf("%d.%d.%d\n", SIMDJSON_VERSION_MAJOR, SIMDJSON_VERSION_MINOR, SIMDJSON_VERSION_REVISION);
        return 0;
    }
    int file = open(argv[1], O_RDONLY);
    struct stat info;
    if (file < 0 || fstat(file, &info) != 0) return 66;
    size_t size = size_t(info.st_size);
    // An anonymous page after the file gives the parser the slack it reads into.
    size_t room = (size + SIMDJSON_PADDING + 4095) / 4096 * 4096;
    void *area = mmap(nullptr, room, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (area == MAP_FAILED) return 71;
    if (mmap(area, size, PROT_READ, MAP_PRIVATE | MAP_FIXED, file, 0) == MAP_FAILED) return 71;
    auto bytes = static_cast<const uint8_t *>(area);

    ondemand::parser parser;
    ondemand::document_stream stream;
    if (parser.iterate_many(bytes, size, 1 << 20).get(stream)) return 65;

    std::vector<Visit> visits(1);
    std::vector<Asked> asked;
    long visitCount = 0, people = 0, questionCount = 0;
    try {
        for (auto document : stream) {
            auto object = document.get_object();
            uint64_t sequence = 0, ref = 0, ratedQuestion = 0, satisfaction = 0;
            int64_t newPeople = -1;
            std::string_view type;
            Visit visit;
            for (auto field : object) {
                std::string_view key = field.unescaped_key();
                if (key == "seq") sequence = field.value().get_uint64();
                else if (key == "type") {
                    type = std::string_view(field.value().get_string());
                    if (type == "open") break;
                }
                else if (key == "people") visit.people = int32_t(int64_t(field.value().get_int64()));
                else if (key == "questions") {
                    visit.firstQuestion = uint32_t(asked.size());
                    for (auto element : field.value().get_array()) {
                        Asked one;
                        for (auto member : element.get_object()) {
                            std::string_view name = member.unescaped_key();
                            if (name == "department") one.department = place(departments, member.value().get_string());
                            else if (name == "satisfaction") one.rating = int8_t(int64_t(member.value().get_int64()));
                        }
                        asked.push_back(one);
                        visit.questions++;
                        count(one, 1);
                    }
                } else if (key == "materials") {
                    for (auto element : field.value().get_array()) {
                        int item = -1;
                        for (auto member : element.get_object()) {
                            std::string_view name = member.unescaped_key();
                            if (name == "item") item = place(materials, member.value().get_string());
                            else if (name == "count") materials[size_t(item)].second += int64_t(member.value().get_int64());
                        }
                    }
                } else if (key == "ref") {
                    std::string_view name = field.value().get_string();
                    ref = strtoull(name.data() + name.rfind('-') + 1, nullptr, 10);
                } else if (key == "set") {
                    for (auto member : field.value().get_object())
                        if (std::string_view(member.unescaped_key()) == "people")
                            newPeople = member.value().get_int64();
                } else if (key == "question") ratedQuestion = field.value().get_uint64();
                else if (key == "satisfaction") satisfaction = field.value().get_uint64();
                else if (key == "prev") break;
            }
            if (type == "visit") {
                if (visits.size() <= sequence) visits.resize(sequence + 1 + sequence / 2);
                visits[sequence] = visit;
                visitCount++;
                people += visit.people;
                questionCount += visit.questions;
            } else if (type == "amend" && newPeople > 0 && ref < visits.size() && visits[ref].people >= 0) {
                people += newPeople - visits[ref].people;
                visits[ref].people = int32_t(newPeople);
            } else if (type == "rating" && ref < visits.size() && ratedQuestion < visits[ref].questions) {
                auto &one = asked[visits[ref].firstQuestion + ratedQuestion];
                count(one, -1);
                one.rating = int8_t(satisfaction);
                count(one, 1);
            }
        }
    } catch (const simdjson_error &error) {
        fprintf(stderr, "%s\n", error.what());
        return 65;
    }
    printf("{\"visits\":%ld,\"people\":%ld,\"questions\":%ld,\"departments\":{", visitCount, people, questionCount);
    const char *comma = "";
    for (auto &[code, department] : departments) {
        printf("%s\"%s\":[%ld,%ld]", comma, code.c_str(), department.rated, department.satisfied);
        comma = ",";
    }
    printf("},\"materials\":{");
    comma = "";
    for (auto &[code, total] : materials) {
        printf("%s\"%s\":%ld", comma, code.c_str(), total);
        comma = ",";
    }
    printf("}}\n");
    fflush(stdout);
    _exit(0);
}
